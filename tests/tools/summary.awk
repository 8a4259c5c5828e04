# Turns the log of `dotnet test` and of script checks ("check NAME: passed" or "check NAME: failed") into the closing line.
# Exit 1 when anything failed or nothing passed, or when one of  -v expected="A.dll (net8.0)|B.dll (net10.0)"  did not report.
/Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+, Total:/ {
  failed += number("Failed: +"); passed += number("Passed: +")
  if (number("Passed: +") > 0 && match($0, /[A-Za-z.]+\.dll \([^)]*\)/)) { ran[substr($0, RSTART, RLENGTH)] = 1 }
}
/^check [^:]+: passed$/ { passed++ }
/^check [^:]+: failed$/ { failed++ }
END {
  count = split(expected, wanted, "|")
  for (i = 1; i <= count; i++) { if (!(wanted[i] in ran)) { print "did not run: " wanted[i]; failed++ } }
  printf "%d passed, %d failed\n", passed, failed
  exit failed > 0 || passed == 0
}
function number(label) {
  match($0, label "[0-9]+")
  text = substr($0, RSTART, RLENGTH); gsub(/[^0-9]/, "", text)
  return text + 0
}
