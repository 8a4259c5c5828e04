#!/usr/bin/env python3
"""Compares what the cells of an executed notebook show with the expected texts of each cell.

check-notebook.py EXECUTED.ipynb EXPECTED.json: every code cell must have run without an error, every cell named in EXPECTED must show each of its
texts, and every code cell that shows a value must be named there. The first cell that fails ends the comparison: what stands below needs its values.
Exit 1 when something differs or nothing was compared.
"""
import html
import json
import pathlib
import re
import sys


def shown(cell):
    """The text of the cell's outputs: of HTML the text alone, a blank between cells of a table."""
    parts = []
    for output in cell["outputs"]:
        data = output.get("data", {})
        markup = "".join(data.get("text/html", [])) or html.escape("".join(data.get("text/plain", [])))
        markup = re.sub(r"<(style|script|svg)\b.*?</\1>", " ", markup, flags=re.S)
        parts.append(html.unescape(re.sub(r"<[^>]+>", " ", markup)))
        parts.append("".join(output.get("text", [])))
    return re.sub(r"\s+", " ", " ".join(parts))


notebook = pathlib.Path(sys.argv[1])
expected = json.loads(pathlib.Path(sys.argv[2]).read_text("utf-8"))[notebook.name]
faults, compared = [], 0
cells = {cell["id"]: cell for cell in json.loads(notebook.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"}
for name in expected.keys() - cells.keys():
    faults.append(f"{name}: there is no such cell")
for name, cell in cells.items():
    for output in cell["outputs"]:
        if output["output_type"] == "error" or output.get("name") == "stderr":
            faults.append(f"{name}: {output.get('evalue') or ''.join(output.get('text', []))}")
    if faults and faults[-1].startswith(f"{name}: "):
        faults.append("the cells below were not compared")
        break
    if name not in expected:
        faults.append(f"{name}: no text is expected of this cell")
    text = shown(cell)
    for wanted in expected.get(name, []):
        compared += 1
        if wanted not in text:
            faults.append(f"{name}: “{wanted}” is not in: {text[:1500]}")
print("\n".join(faults + [f"{notebook.name}: {compared} texts compared, {len(faults)} faults"]))
sys.exit(1 if faults or compared == 0 else 0)
