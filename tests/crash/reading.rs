//! What a person really read, beside what they should have read.

use crate::double::world::Received;

/// One person's reading, gone through.
pub struct Reading {
    /// Messages that never came.
    pub lost: usize,
    /// Messages that came once more, right after themselves.
    pub doubled: Vec<Received>,
}

/// Goes through `heard`, which must be `expected` in this order, but for repetitions on the spot.
pub fn read(heard: &[Received], expected: &[String]) -> Reading {
    let (mut next, mut doubled) = (0, Vec::new());
    let mut before: Option<&Received> = None;
    for message in heard {
        let is_next = expected.get(next).is_some_and(|it| message.text.contains(it));
        if is_next {
            next += 1;
        } else if before.is_some_and(|it| it.text == message.text) {
            doubled.push(message.clone());
        } else {
            panic!("{:?} in place of {:?}, in {heard:#?}", message.text, expected.get(next));
        }
        before = Some(message);
    }
    Reading { lost: expected.len() - next, doubled }
}
