//! What somebody really read, beside what they should have read.

/// A mistake is seen this far around the place where it happened; every mark comes again after more.
const NEAR: usize = 6;

/// One reading, gone through; messages by their place.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Of those expected: never came.
    pub lost: Vec<usize>,
    /// Of those read: came once more, right after themselves.
    pub doubled: Vec<usize>,
    /// Of those read: came where nobody expected them.
    pub misplaced: Vec<usize>,
}

/// Goes through `heard`, in which each message should have a stretch of `expected` in it, in this order.
pub fn read(heard: &[&str], expected: &[String]) -> Reading {
    let (mut reading, mut next) = (Reading::default(), 0);
    for (at, text) in heard.iter().enumerate() {
        let skipped = expected[next..].iter().take(NEAR).position(|it| text.contains(it));
        let is_repeated = 0 < at && heard[at - 1] == *text;
        match skipped {
            Some(0) => next += 1,
            _ if is_repeated => reading.doubled.push(at),
            Some(skipped) => {
                reading.lost.extend(next..next + skipped);
                next += skipped + 1;
            }
            None => reading.misplaced.push(at),
        }
    }
    reading.lost.extend(next..expected.len());
    reading
}

#[test]
fn each_mistake_is_seen_where_it_happened() {
    let expected: Vec<String> = (0..9).map(|it| format!("Nummer {it}.")).collect();
    let heard =
        |order: &str| -> Vec<String> { order.chars().map(|it| format!("Es ist Nummer {it}.")).collect() };
    let reading = |order: &str| {
        let heard = heard(order);
        read(&heard.iter().map(String::as_str).collect::<Vec<_>>(), &expected)
    };
    assert_eq!(reading("012345678"), Reading::default());
    assert_eq!(reading("01345678"), Reading { lost: vec![2], ..Reading::default() });
    assert_eq!(reading("0123456"), Reading { lost: vec![7, 8], ..Reading::default() });
    assert_eq!(reading("0112345678"), Reading { doubled: vec![2], ..Reading::default() });
    assert_eq!(reading("0120345678"), Reading { misplaced: vec![3], ..Reading::default() });
    assert_eq!(reading("021345678"), Reading { lost: vec![1], misplaced: vec![2], ..Reading::default() });
}
