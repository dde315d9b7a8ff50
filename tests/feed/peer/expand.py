"""Expands calendars with another program: one JSON text a line in, one JSON list of moments a line out.

A moment is milliseconds since 1970; a whole day is its midnight in the zone. What it refuses is null.
"""

import datetime
import json
import sys
import zoneinfo

import icalendar
import recurring_ical_events

ZONE = zoneinfo.ZoneInfo("Europe/Berlin")


def moment(start):
    """Where the clock says nothing of a zone it is the town's."""
    if not isinstance(start, datetime.datetime):
        start = datetime.datetime.combine(start, datetime.time())
    if start.tzinfo is None:
        start = start.replace(tzinfo=ZONE)
    # By way of UTC: Python subtracts two times of one zone as the wall shows them.
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return int((start.astimezone(datetime.timezone.utc) - epoch).total_seconds()) * 1000


def expand(text, first, end):
    calendar = icalendar.Calendar.from_ical(text)
    events = recurring_ical_events.of(calendar).between(first, end)
    return sorted({moment(event["DTSTART"].dt) for event in events})


def main():
    first, end = (datetime.date.fromisoformat(it) for it in sys.argv[1:3])
    for line in sys.stdin:
        try:
            moments = expand(json.loads(line), first, end)
        except Exception:  # whatever it is, it is no answer
            moments = None
        print(json.dumps(moments), flush=True)


main()
