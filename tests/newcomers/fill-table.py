#!/usr/bin/env python3
"""Fills a template in as somebody at a desk would: writes each value of a CSV file into the column of its header, below the header that is there.

fill-table.py TEMPLATE CSV: the template keeps its columns and their order; a value for which it has no column ends the run.
"""
import csv
import sys


def main(template, table):
    with open(template, encoding="utf-8-sig", newline="") as file:
        header = next(csv.reader(file))
    with open(table, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    lacking = [name for name in rows[0] if name not in header]
    if lacking:
        sys.exit(f"{template} has no column {lacking}")
    with open(template, "a", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header)
        writer.writerows(rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
