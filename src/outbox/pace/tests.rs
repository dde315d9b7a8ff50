//! A network of random delays counts what arrives; time is counted in numbers, nobody waits.

use proptest::prelude::*;

use super::*;

const TELEGRAM: Limit = Limit { count: 30, per: Duration::from_secs(1) };

fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// One call: its way there and its way back.
type Way = (Duration, Duration);

/// A call on its way.
struct UnderWay {
    answered_at: Instant,
    undisturbed: Duration,
    took: Duration,
}

/// Sends as fast as `limit` lets us; says when each message arrived.
fn arrivals(limit: Limit, ways: &[Way]) -> Vec<Instant> {
    let mut pace = Pace::new(limit);
    let mut now = Instant::now();
    let mut quickest: Option<Duration> = None;
    let mut calls: Vec<UnderWay> = Vec::new();
    let mut arrived = Vec::new();
    for (there, back) in ways {
        loop {
            let next_answer = calls.iter().enumerate().min_by_key(|(_, it)| it.answered_at).map(|(at, _)| at);
            let ready_at = pace.ready_at(now);
            let answer_first = next_answer.filter(|at| ready_at.is_none_or(|it| calls[*at].answered_at < it));
            let Some(first) = answer_first else {
                now = ready_at.expect("nothing is under way, so places are free");
                break;
            };
            let call = calls.swap_remove(first);
            now = call.answered_at;
            quickest = Some(quickest.map_or(call.took, |it| it.min(call.took)));
            pace.answered(now, call.undisturbed);
        }
        pace.take();
        arrived.push(now + *there);
        let took = *there + *back;
        let undisturbed = quickest.map_or(Duration::ZERO, |it| it.min(took));
        calls.push(UnderWay { answered_at: now + took, undisturbed, took });
    }
    arrived.sort();
    arrived
}

fn stays_under(limit: Limit, arrivals: &[Instant]) -> bool {
    arrivals.windows(limit.count + 1).all(|it| limit.per < it[limit.count] - it[0])
}

/// What part of the allowed rate was used after the second burst, from when on the way is known.
fn share(limit: Limit, arrivals: &[Instant]) -> f64 {
    let later = &arrivals[2 * limit.count..];
    let allowed = limit.per * u32::try_from(later.len() - 1).unwrap() / u32::try_from(limit.count).unwrap();
    allowed.as_secs_f64() / (later[later.len() - 1] - later[0]).as_secs_f64()
}

#[test]
fn a_long_but_even_way_uses_at_least_98_percent_of_the_limit() {
    for travel in [0, 1, 20, 150, 400] {
        let arrivals = arrivals(TELEGRAM, &vec![(millis(travel), millis(travel)); 900]);
        assert!(stays_under(TELEGRAM, &arrivals));
        let share = share(TELEGRAM, &arrivals);
        assert!(0.98 <= share, "{share} at {travel} ms");
    }
}

#[test]
fn after_a_restart_nothing_goes_before_an_old_burst_is_forgotten() {
    let now = Instant::now();
    let mut pace = Pace::new(TELEGRAM);
    (0..TELEGRAM.count).for_each(|_| pace.recall(Duration::ZERO, now));
    assert!(pace.ready_at(now).is_some_and(|it| now + TELEGRAM.per < it));
    assert!(!pace.is_idle(now));
    assert!(pace.is_idle(now + millis(1100)));
}

#[test]
fn a_place_given_back_is_free_when_it_was() {
    let now = Instant::now();
    let mut pace = Pace::new(Limit { count: 1, per: Duration::from_secs(1) });
    pace.take();
    assert_eq!(pace.ready_at(now), None);
    pace.give_back(now);
    assert_eq!(pace.ready_at(now), Some(now));
}

#[test]
fn a_call_that_is_never_answered_keeps_its_place() {
    let now = Instant::now();
    let mut pace = Pace::new(Limit { count: 2, per: Duration::from_secs(1) });
    pace.take();
    pace.take();
    pace.answered(now, Duration::ZERO);
    let ready_at = pace.ready_at(now).expect("one was answered");
    pace.take();
    assert_eq!(pace.ready_at(ready_at), None);
}

fn limits() -> impl Strategy<Value = Limit> {
    (1..40_usize, 5..60_u64).prop_map(|(count, tenths)| Limit { count, per: millis(100 * tenths) })
}

proptest! {
    #[test]
    fn the_network_never_counts_one_too_many(
        limit in limits(),
        way in (0..50_u64, 0..50_u64),
        held_up in prop::collection::vec((0..400_u64, 0..400_u64), 1..300),
    ) {
        // The first call is the quickest: what is the way and what is delay cannot be told before.
        let ways: Vec<Way> = [(0, 0)].iter().chain(&held_up)
            .map(|(there, back)| (millis(way.0 + there), millis(way.1 + back)))
            .collect();
        prop_assert!(stays_under(limit, &arrivals(limit, &ways)));
    }

    #[test]
    fn an_even_way_loses_at_most_two_percent(limit in limits(), travel in 0..200_u64) {
        let ways = vec![(millis(travel), millis(travel)); 30 * limit.count];
        let share = share(limit, &arrivals(limit, &ways));
        prop_assert!(0.98 <= share, "{}", share);
    }
}
