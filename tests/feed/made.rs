//! Calendars by chance, the same for the same number: one series each, near the nights the clocks change.

/// Chance that can be told again.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        // SplitMix64
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn one_in(&mut self, of: u64) -> bool {
        self.below(of) == 0
    }

    fn of<'a>(&mut self, those: &[&'a str]) -> &'a str {
        those[usize::try_from(self.below(those.len() as u64)).unwrap()]
    }

    /// Some different ones, in their order.
    fn some<'a>(&mut self, those: &[&'a str], most: u64) -> Vec<&'a str> {
        let count = 1 + self.below(most);
        let mut taken: Vec<&str> = (0..count).map(|_| self.of(those)).collect();
        taken.sort_unstable();
        taken.dedup();
        taken
    }
}

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const NIGHT: [&str; 8] = ["003000", "010000", "020000", "023000", "025959", "030000", "033000", "180000"];
const FORMS: [&str; 3] = [";TZID=Europe/Berlin:", ":", ";VALUE=DATE:"];

pub fn made_calendar(number: u64) -> String {
    let mut dice = Dice(number);
    let form = FORMS[[0, 0, 0, 0, 1, 2][usize::try_from(dice.below(6)).unwrap()]];
    let is_day = form.contains("DATE");
    let (day, time) = (made_day(&mut dice), dice.of(&NIGHT));
    let start = if is_day { day.clone() } else { format!("{day}T{time}") };
    let mut lines =
        vec![format!("DTSTART{form}{start}"), format!("RRULE:{}", made_rule(&mut dice, form, &day))];
    if dice.one_in(4) {
        lines.push(beside("EXDATE", form, time, &mut dice));
    }
    if dice.one_in(6) {
        lines.push(beside("RDATE", form, time, &mut dice));
    }
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//test//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n\
         DTSTAMP:20260101T000000Z\r\nSUMMARY:Termin\r\n{}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        lines.join("\r\n")
    )
}

/// Often near a change of the clocks, now and then some years back.
fn made_day(dice: &mut Dice) -> String {
    if dice.one_in(3) {
        let day =
            dice.of(&["20260322", "20260327", "20260328", "20260329", "20261018", "20261024", "20261025"]);
        return day.to_owned();
    }
    let year = if dice.one_in(4) { 2019 + dice.below(6) } else { 2025 + dice.below(2) };
    format!("{year}{:02}{:02}", 1 + dice.below(12), 1 + dice.below(28))
}

fn beside(name: &str, form: &str, time: &str, dice: &mut Dice) -> String {
    let days: Vec<String> = (0..=dice.below(3))
        .map(|_| {
            let day = format!("2026{:02}{:02}", 1 + dice.below(12), 1 + dice.below(28));
            if form.contains("DATE") { day } else { format!("{day}T{time}") }
        })
        .collect();
    format!("{name}{form}{}", days.join(","))
}

/// What the standard allows (3.3.10 has the table of which part goes with which frequency).
fn made_rule(dice: &mut Dice, form: &str, first: &str) -> String {
    let frequency = dice.of(&["DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY"]);
    let mut parts = vec![format!("FREQ={frequency}")];
    if dice.one_in(2) {
        parts.push(format!("INTERVAL={}", 1 + dice.below(4)));
    }
    if dice.one_in(4) {
        parts.push(format!("WKST={}", dice.of(&DAYS)));
    }
    let before = parts.len();
    match frequency {
        "DAILY" => daily(dice, &mut parts),
        "WEEKLY" => weekly(dice, &mut parts),
        "MONTHLY" => monthly(dice, &mut parts),
        _ => yearly(dice, &mut parts),
    }
    if !form.contains("DATE") && dice.one_in(8) {
        parts.push(format!("BYHOUR={}", dice.some(&["1", "2", "3", "12"], 2).join(",")));
    }
    if before < parts.len() && dice.one_in(8) {
        parts.push(format!("BYSETPOS={}", dice.some(&["1", "2", "-1", "-2"], 2).join(",")));
    }
    parts.extend(end(dice, form, first));
    parts.join(";")
}

fn daily(dice: &mut Dice, parts: &mut Vec<String>) {
    if dice.one_in(3) {
        parts.push(format!("BYDAY={}", dice.some(&DAYS, 4).join(",")));
    }
    if dice.one_in(4) {
        parts.push(format!("BYMONTH={}", dice.some(&["3", "4", "10", "11"], 3).join(",")));
    }
    if dice.one_in(5) {
        parts.push(format!("BYMONTHDAY={}", dice.some(&["1", "25", "28", "29", "-1", "-3"], 3).join(",")));
    }
}

fn weekly(dice: &mut Dice, parts: &mut Vec<String>) {
    if dice.one_in(2) {
        parts.push(format!("BYDAY={}", dice.some(&DAYS, 4).join(",")));
    }
    if dice.one_in(5) {
        parts.push(format!("BYMONTH={}", dice.some(&["3", "4", "10", "11"], 3).join(",")));
    }
}

fn monthly(dice: &mut Dice, parts: &mut Vec<String>) {
    match dice.below(4) {
        0 => parts.push(format!(
            "BYDAY={}",
            dice.some(&["-1SU", "1MO", "2TU", "-2FR", "4SA", "5WE", "TH"], 3).join(",")
        )),
        1 => parts.push(format!(
            "BYMONTHDAY={}",
            dice.some(&["1", "13", "25", "29", "30", "31", "-1", "-2"], 3).join(",")
        )),
        2 => {
            parts.push(format!("BYDAY={}", dice.some(&DAYS, 3).join(",")));
            parts.push(format!("BYMONTHDAY={}", dice.some(&["7", "8", "13", "25", "29"], 4).join(",")));
        }
        _ => (),
    }
    if dice.one_in(4) {
        parts.push(format!("BYMONTH={}", dice.some(&["2", "3", "10", "12"], 3).join(",")));
    }
}

fn yearly(dice: &mut Dice, parts: &mut Vec<String>) {
    match dice.below(6) {
        0 => parts.push(format!("BYMONTH={}", dice.some(&["1", "3", "10"], 2).join(","))),
        1 => {
            parts.push(format!("BYMONTH={}", dice.some(&["3", "10"], 2).join(",")));
            parts.push(format!("BYDAY={}", dice.some(&["-1SU", "1MO", "SA"], 2).join(",")));
        }
        2 => parts.push(format!("BYDAY={}", dice.some(&["10SU", "-10MO", "43SU", "1FR"], 2).join(","))),
        3 => parts
            .push(format!("BYYEARDAY={}", dice.some(&["1", "88", "298", "366", "-1", "-68"], 3).join(","))),
        4 => {
            parts.push(format!("BYWEEKNO={}", dice.some(&["1", "13", "43", "52", "53", "-1"], 2).join(",")));
            parts.push(format!("BYDAY={}", dice.some(&DAYS, 2).join(",")));
        }
        _ => (),
    }
}

/// An end in the form the start asks for (3.3.10), and not before it: what that means is left open.
fn end(dice: &mut Dice, form: &str, first: &str) -> Option<String> {
    match dice.below(3) {
        0 => return Some(format!("COUNT={}", 1 + dice.below(60))),
        1 => (),
        _ => return None,
    }
    let day = format!("2026{:02}{:02}", 1 + dice.below(12), 1 + dice.below(28));
    let until = match form {
        ";VALUE=DATE:" => day,
        ":" => format!("{day}T023000"),
        _ => {
            let night = dice.of(&["20260329", "20261025", "20260615"]);
            format!("{night}T{}Z", dice.of(&["003000", "010000", "013000", "170000"]))
        }
    };
    (first < until.as_str() && !until.starts_with(first)).then(|| format!("UNTIL={until}"))
}
