//! Letters about a post: each goes to one mailbox, and an answer to it is known as an answer from there.

use super::Post;
use crate::content::FIRST_LANGUAGE;
use crate::line;
use crate::model::{Address, Class, Cover, Line, Outbound, PostLetter, RichText, WRITE_ABOVE};
use crate::staff::letter::beginning;
use crate::staff::{Arrival, Office};
use crate::store::{Error, Tx, unguessable_id};

/// Characters of a post in a subject.
const SUBJECT: usize = 60;

/// What is to be read, paragraph by paragraph.
#[derive(Clone, Default)]
pub struct Body(RichText);

impl Body {
    #[must_use]
    pub fn and(mut self, office: &Office<'_>, line: &Line) -> Self {
        self.push(&RichText::plain(office.german(line)));
        self
    }

    /// Where there is anything to say.
    #[must_use]
    pub fn and_perhaps(self, office: &Office<'_>, line: Option<&Line>) -> Self {
        match line {
            Some(line) => self.and(office, line),
            None => self,
        }
    }

    #[must_use]
    pub fn text(mut self, text: &RichText) -> Self {
        self.push(text);
        self
    }

    /// Lines of one paragraph; none is no paragraph.
    #[must_use]
    pub fn lines(mut self, lines: &[String]) -> Self {
        if !lines.is_empty() {
            self.push(&RichText::plain(lines.join("\n")));
        }
        self
    }

    fn push(&mut self, text: &RichText) {
        if !self.0.is_empty() {
            self.0.push(&RichText::plain("\n\n"));
        }
        self.0.push(text);
    }
}

/// One letter to be.
pub struct Letter<'l> {
    /// A mail address.
    pub to: &'l str,
    pub body: Body,
    /// What can be done with the post, word by word.
    pub how: Vec<Line>,
    /// The Message-ID of the letter it answers.
    pub answers: Option<&'l str>,
}

/// Queues it, and remembers to whom it went.
pub async fn send(
    office: &Office<'_>,
    tx: &mut Tx,
    post: &Post<'_>,
    letter: Letter<'_>,
) -> Result<(), Error> {
    let framed = framed(office, &letter.body.0, &letter.how);
    post_it(office, tx, post, letter, framed).await
}

/// To whoever was ever shown the post, and whoever writes now.
pub async fn tell_everybody(
    office: &Office<'_>,
    tx: &mut Tx,
    arrival: &Arrival<'_>,
    post: &Post<'_>,
    (body, how): (Body, Vec<Line>),
) -> Result<(), Error> {
    let mut readers = tx.post_readers(&post.told.id).await?;
    if !readers.iter().any(|it| it == arrival.sender) {
        readers.push(arrival.sender.to_owned());
    }
    for to in &readers {
        let answers = (to == arrival.sender).then_some(arrival.message_id);
        let letter = Letter { to, body: body.clone(), how: how.clone(), answers };
        send(office, tx, post, letter).await?;
    }
    Ok(())
}

/// The post itself, as somebody reads it, and nothing else.
pub async fn send_bare(
    office: &Office<'_>,
    tx: &mut Tx,
    post: &Post<'_>,
    letter: Letter<'_>,
) -> Result<(), Error> {
    let bare = letter.body.0.clone();
    post_it(office, tx, post, letter, bare).await
}

async fn post_it(
    office: &Office<'_>,
    tx: &mut Tx,
    post: &Post<'_>,
    letter: Letter<'_>,
    text: RichText,
) -> Result<(), Error> {
    let token = unguessable_id().replace('-', "");
    let cover = Cover {
        subject: subject(post),
        thread: format!("post.{}", post.told.id),
        is_first: false,
        token: token.clone(),
        answers: letter.answers.map(str::to_owned),
    };
    let Some(outbox) = queue(office, tx, (&post.town.id, letter.to), cover, text).await? else {
        return Ok(());
    };
    let sent = PostLetter {
        token,
        outbox,
        announcement: post.told.id.clone(),
        reader: letter.to.to_owned(),
        edition: post.file.edition,
    };
    tx.keep_post_letter(&sent, office.now).await
}

/// A letter about what has not become a post. Its subject is such that an answer is another try.
pub async fn send_back(
    office: &Office<'_>,
    tx: &mut Tx,
    town: &str,
    letter: Letter<'_>,
) -> Result<(), Error> {
    let text = framed(office, &letter.body.0, &letter.how);
    let cover = Cover {
        subject: format!("{}:", super::arrive::SUBJECT),
        thread: format!("post.{}", unguessable_id()),
        is_first: false,
        token: unguessable_id().replace('-', ""),
        answers: letter.answers.map(str::to_owned),
    };
    queue(office, tx, (town, letter.to), cover, text).await.map(|_| ())
}

async fn queue(
    office: &Office<'_>,
    tx: &mut Tx,
    (town, to): (&str, &str),
    cover: Cover,
    text: RichText,
) -> Result<Option<String>, Error> {
    let Some(from) = office.mailboxes.get(town) else {
        tracing::warn!(town, "the town has no mailbox to write to its staff from");
        return Ok(None);
    };
    let address = Address { account: from.clone(), chat: to.to_owned(), topic: Some(cover.thread.clone()) };
    let message =
        Outbound { text, cover: Some(cover), language: FIRST_LANGUAGE.to_owned(), ..Outbound::default() };
    tx.queue(&address, Class::Answer, &message, office.now).await.map(Some)
}

fn framed(office: &Office<'_>, body: &RichText, how: &[Line]) -> RichText {
    let mut text = RichText::plain(format!("{WRITE_ABOVE}\n\n"));
    text.push(body);
    if !how.is_empty() {
        let lines: Vec<String> = how.iter().map(|it| office.german(it)).collect();
        text.push(&RichText::plain(format!("\n\n--- \n{}", lines.join("\n"))));
    }
    text
}

/// `[BB-P-12] Die Sporthalle ist am Samstag …`: the same in every letter of a post.
fn subject(post: &Post<'_>) -> String {
    let german = post.told.texts.get(FIRST_LANGUAGE).map_or("", String::as_str);
    format!("[{}] {}", post.number(), beginning(&crate::text::rich(german).text, SUBJECT))
}

/// What can be done with a draft.
pub fn how_with_draft(may_release: bool) -> Vec<Line> {
    let release = may_release.then(|| line!("staff-post-how-release"));
    let keys =
        ["staff-post-how-test", "staff-post-how-change", "staff-post-how-stop-draft", "staff-post-how-state"];
    [line!("staff-post-how")].into_iter().chain(release).chain(keys.map(Line::new)).collect()
}

/// What can be done with a post on its way.
pub fn how_under_way() -> Vec<Line> {
    ["staff-post-how", "staff-post-how-stop", "staff-post-how-recall", "staff-post-how-state"]
        .map(Line::new)
        .into()
}

/// What can be done with a post that has arrived.
pub fn how_sent() -> Vec<Line> {
    ["staff-post-how", "staff-post-how-recall", "staff-post-how-state"].map(Line::new).into()
}
