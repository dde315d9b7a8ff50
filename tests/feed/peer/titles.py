"""Reads one calendar with another program: what each date is called and where it is, as one JSON list."""

import json
import sys

import icalendar

calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
faults = [fault for event in calendar.events for fault in event.errors]
assert not faults, faults
print(json.dumps([[str(event["SUMMARY"]), str(event.get("LOCATION", ""))] for event in calendar.events]))
