# Turns the log of `dotnet test` and of script checks ("check NAME: passed" or "check NAME: failed") into the closing line.
# Exit 1 when anything failed or nothing passed.
/Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+, Total:/ {
  failed += number("Failed: +"); passed += number("Passed: +")
}
/^check [^:]+: passed$/ { passed++ }
/^check [^:]+: failed$/ { failed++ }
END {
  printf "%d passed, %d failed\n", passed, failed
  exit failed > 0 || passed == 0
}
function number(label) {
  match($0, label "[0-9]+")
  text = substr($0, RSTART, RLENGTH); gsub(/[^0-9]/, "", text)
  return text + 0
}
