//! A place to try a network at: the service in it, a resident, and what can be done to the network.

/// What a line of the contract asks of a network, and not every network has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// It may bring us the same message again.
    Repetition,
    /// People may shut us out, and let us in again.
    ShutOut,
    /// It may be away, and refuse.
    Away,
    /// People may send files.
    File,
    /// People may change what they have said.
    Edit,
}

/// The resident has been greeted and asked for their town.
pub trait Bench: Sized {
    /// What this network cannot do, and why.
    const LACKS: &'static [(Ability, &'static str)];
    /// Whether what is too long for one message comes in several.
    const SPLITS: bool;

    /// The town hall is open under a name of its own for each test, and can be reached by `contact`, too.
    async fn open(name: &str, contact: &str) -> Self;

    /// In good order.
    async fn close(self);

    // The resident.

    async fn says(&mut self, text: &str);

    /// Picks an offered choice, as one does on this network.
    async fn picks(&mut self, number: usize);

    /// Puts other words in the place of the last ones.
    async fn edits(&mut self, text: &str) {
        lacks(text)
    }

    async fn sends_photo(&mut self, caption: &str) {
        lacks(caption)
    }

    async fn shuts_us_out(&mut self) {
        lacks("shutting out")
    }

    async fn lets_us_in(&mut self) {
        lacks("letting in")
    }

    /// Somebody else, who is greeted, says `text` and hears `words`.
    async fn neighbour_is_answered(&mut self, text: &str, words: &str) {
        lacks(&format!("{text}: {words}"))
    }

    /// All messages to the resident so far.
    fn said(&self) -> Vec<String>;

    /// Waits until what was said to the resident is as wanted.
    async fn until_said(&self, what: &str, is_so: impl Fn(&[String]) -> bool);

    /// How far they have listened, in all that was said to them.
    fn ear(&mut self) -> &mut usize;

    // The town hall and the network.

    async fn town_hall_closes(&mut self) {
        lacks("closing")
    }

    async fn town_hall_opens(&mut self) {
        lacks("opening")
    }

    /// It brings all again that it has brought since the greeting.
    async fn network_repeats_itself(&mut self) {
        lacks("repeating")
    }

    async fn network_goes_away(&mut self) {
        lacks("going away")
    }

    async fn network_comes_back(&mut self) {
        lacks("coming back")
    }

    /// It does not take our next message: we are to try again later.
    fn network_refuses_once(&mut self) {
        lacks("refusing")
    }

    // In the words of these.

    /// Waits for `words`, behind those that were heard before.
    async fn hears(&mut self, words: &str) {
        let from = *self.ear();
        let place = |said: &[String]| all(said).get(from..).and_then(|it| it.find(words));
        self.until_said(words, |said| place(said).is_some()).await;
        let at = place(&self.said()).expect("what was said stays said");
        *self.ear() = from + at + words.len();
    }

    /// How often `words` were said.
    fn times(&self, words: &str) -> usize {
        all(&self.said()).matches(words).count()
    }
}

pub fn all(said: &[String]) -> String {
    said.join("\n\n")
}

fn lacks(what: &str) -> ! {
    panic!("this network has nothing of the kind: {what}")
}
