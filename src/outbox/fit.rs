//! Makes a message fit its network: numbers where there are no buttons, several parts where one is too long.
//!
//! **Invariant:** pure, and done twice is done once: what fits already comes back as it is, so a
//! message may be fitted again at every attempt.

use crate::messenger::{Features, Polls};
use crate::model::{Action, Attachment, Choice, Cover, Outbound, Poll, RichText, Unedited};

use super::split::split;
use super::words::Say;

/// A yes and a no need no word on how to choose.
const SELF_EXPLAINING: usize = 2;

/// What the network is to be given for `message`, in order; nothing where there is nothing to say.
///
/// What edits an earlier message goes nowhere where nothing can be edited, unless it is worth a message of its own,
/// and in its first part alone where it is too long. A poll is one message where the network asks polls, else its
/// words, and its end nothing. What is answered stands with the first part, choices go with the last words. Files go
/// with their words where these fit under them, or else behind them; those that do not go with one message follow it
/// in their order.
pub fn fit(message: &Outbound, features: &Features, hint: &Say) -> Vec<Outbound> {
    let edits = message.edits.clone().filter(|_| features.edits);
    if message.edits.is_some() && edits.is_none() && message.unedited == Unedited::Dropped {
        return Vec::new();
    }
    match message.poll.as_deref() {
        Some(_) if features.polls == Polls::Native => return vec![message.clone()],
        Some(Poll::End { .. }) => return Vec::new(),
        Some(Poll::Ask(_)) | None => (),
    }
    let (text, choices, numbered) = if features.buttons {
        (message.text.clone(), message.choices.clone(), Vec::new())
    } else {
        numbered(message, hint)
    };
    let texts = split(&text, features.max_text, features.measure);
    let texts = if edits.is_some() { texts.into_iter().take(1).collect() } else { texts };
    let last = texts.len().saturating_sub(1);
    let part = |(at, text)| Outbound {
        text,
        choices: if at == last { choices.clone() } else { Vec::new() },
        numbered: if at == last { numbered.clone() } else { Vec::new() },
        reply_to: message.reply_to.clone().filter(|_| at == 0),
        cover: cover(message, at == 0),
        edits: edits.clone(),
        ..further(message)
    };
    let parts = texts.into_iter().enumerate().map(part).collect();
    with_files(parts, message, features)
}

fn with_files(mut parts: Vec<Outbound>, message: &Outbound, features: &Features) -> Vec<Outbound> {
    let mut loads = loads(&message.attachments, features).into_iter();
    let Some(first) = loads.next() else { return parts };
    match parts.as_mut_slice() {
        [] => {
            let text = RichText::default();
            parts.push(Outbound { text, attachments: first, foreign: None, ..message.clone() });
        }
        [words] if features.measure.of(&words.text.text) <= features.max_caption => {
            words.attachments = first;
        }
        _ => parts.push(Outbound { attachments: first, ..further(message) }),
    }
    parts.extend(loads.map(|attachments| Outbound { attachments, ..further(message) }));
    parts
}

/// Files by the message they go with. Of one whose size nobody knows, the largest is feared.
fn loads(files: &[Attachment], features: &Features) -> Vec<Vec<Attachment>> {
    let most = features.max_load as u64;
    let mut loads: Vec<(u64, Vec<Attachment>)> = Vec::new();
    for file in files {
        let size = file.file.size.unwrap_or(most);
        match loads.last_mut() {
            Some((load, going)) if going.len() < features.max_files && load.saturating_add(size) <= most => {
                *load += size;
                going.push(file.clone());
            }
            _ => loads.push((size, vec![file.clone()])),
        }
    }
    loads.into_iter().map(|(_, files)| files).collect()
}

/// What a message behind the first has of it in any case.
fn further(message: &Outbound) -> Outbound {
    Outbound {
        choices_before: message.choices_before,
        cover: cover(message, false),
        language: message.language.clone(),
        ..Outbound::default()
    }
}

/// Of several letters one is the first of its case.
fn cover(message: &Outbound, is_first: bool) -> Option<Cover> {
    message.cover.clone().map(|it| Cover { is_first: it.is_first && is_first, ..it })
}

/// The text with its choices below it, numbered in their order behind those said before; the choices that
/// are left; and those that have their number.
///
/// A way into a private chat takes no number, for a number would be answered here: it is left to
/// the adapter, which alone knows its own links.
fn numbered(message: &Outbound, hint: &Say) -> (RichText, Vec<Choice>, Vec<Choice>) {
    let (here, elsewhere): (Vec<_>, Vec<_>) =
        message.choices.iter().cloned().partition(|it| matches!(it.action, Action::Code(_)));
    let mut text = message.text.clone();
    if here.is_empty() {
        return (text, elsewhere, message.numbered.clone());
    }
    let lines: Vec<String> = here
        .iter()
        .zip(message.choices_before + 1..)
        .map(|(choice, number)| numbered_label(&choice.label, number))
        .collect();
    let hint = if here.len() <= SELF_EXPLAINING { String::new() } else { hint(&message.language) };
    for block in [lines.join("\n"), hint] {
        let gap = if text.is_empty() || block.is_empty() { "" } else { "\n\n" };
        text.push(&RichText::plain(format!("{gap}{block}")));
    }
    (text, elsewhere, here)
}

/// A number is no heading for itself.
fn numbered_label(label: &str, number: usize) -> String {
    if label == number.to_string() { label.to_owned() } else { format!("{number}. {label}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messenger::{LARGEST_FILE, Measure};
    use crate::model::{Account, Ballot, FileKind, FileRef};

    const PLAIN: Features = Features {
        buttons: false,
        max_text: 200,
        measure: Measure::Bytes,
        max_caption: 100,
        max_files: 1,
        max_load: LARGEST_FILE,
        limit: None,
        edits: false,
        knows_repeats: false,
        polls: Polls::Written,
    };

    fn hint(language: &str) -> String {
        assert_eq!(language, "en");
        "Write the number.".to_owned()
    }

    fn choice(label: &str, action: Action) -> Choice {
        Choice { label: label.to_owned(), action }
    }

    fn question(text: &str) -> Outbound {
        Outbound {
            text: RichText::plain(text),
            choices: vec![
                choice("Passport", Action::Code("faq:passport".to_owned())),
                choice("Visa", Action::Code("faq:visa".to_owned())),
                choice("In private", Action::Private("faq".to_owned())),
                choice("Identity card", Action::Code("faq:card".to_owned())),
            ],
            reply_to: Some("7".to_owned()),
            language: "en".to_owned(),
            ..Outbound::default()
        }
    }

    #[test]
    fn numbers_go_on_behind_the_choices_of_the_message_before() {
        let message = Outbound { choices_before: 2, ..question("And your town?") };
        let text = &fit(&message, &PLAIN, &hint)[0].text.text;
        assert!(text.contains("3. Passport\n4. Visa\n5. Identity card"), "{text}");
    }

    #[test]
    fn choices_become_numbers_where_there_are_no_buttons() {
        let parts = fit(&question("Which one?"), &PLAIN, &hint);
        assert_eq!(parts.len(), 1);
        assert_eq!(
            parts[0].text.text,
            "Which one?\n\n1. Passport\n2. Visa\n3. Identity card\n\nWrite the number."
        );
        assert_eq!(parts[0].reply_to.as_deref(), Some("7"));
    }

    #[test]
    fn a_way_into_a_private_chat_is_left_to_the_adapter() {
        let parts = fit(&question("Which one?"), &PLAIN, &hint);
        assert_eq!(parts[0].choices, [choice("In private", Action::Private("faq".to_owned()))]);
    }

    #[test]
    fn buttons_stay_buttons() {
        let message = question("Which one?");
        assert_eq!(fit(&message, &Features { buttons: true, ..PLAIN }, &hint), [message]);
    }

    #[test]
    fn choices_go_with_the_last_part_and_the_reply_with_the_first() {
        let message = question("One sentence here. Another sentence there.");
        let parts = fit(&message, &Features { buttons: true, max_text: 24, ..PLAIN }, &hint);
        assert_eq!(parts.len(), 2);
        assert_eq!((parts[0].text.text.as_str(), parts[0].choices.len()), ("One sentence here.", 0));
        assert_eq!(parts[0].reply_to, message.reply_to);
        assert_eq!(parts[1].choices, message.choices);
        assert_eq!(parts[1].reply_to, None);
    }

    fn photo() -> Attachment {
        let kind = FileKind::Photo;
        let file = FileRef { kind, id: "1".to_owned(), name: None, mime: None, size: None };
        Attachment { from: Account::new("matrix", "main"), file }
    }

    #[test]
    fn a_file_stands_over_a_short_text_and_behind_a_long_one() {
        let buttons = Features { buttons: true, ..PLAIN };
        let short = Outbound { attachments: vec![photo()], ..question("Is it this one?") };
        assert_eq!(fit(&short, &buttons, &hint), [short]);
        let long = Outbound { attachments: vec![photo()], ..question(&"Is it this one? ".repeat(10)) };
        let parts = fit(&long, &buttons, &hint);
        assert_eq!(parts.len(), 2);
        assert_eq!((&parts[0].choices, parts[0].attachments.len()), (&long.choices, 0));
        assert_eq!((&parts[0].reply_to, &parts[1].reply_to), (&long.reply_to, &None));
        assert_eq!((&parts[1].attachments, parts[1].text.text.as_str()), (&vec![photo()], ""));
    }

    #[test]
    fn a_file_alone_is_something_to_say() {
        let alone = Outbound { attachments: vec![photo()], language: "en".to_owned(), ..Outbound::default() };
        assert_eq!(fit(&alone, &PLAIN, &hint), [alone]);
    }

    fn photo_of(size: Option<u64>, id: &str) -> Attachment {
        let mut photo = photo();
        photo.file.id = id.to_owned();
        photo.file.size = size;
        photo
    }

    /// The ids of the files of each part.
    fn files(parts: &[Outbound]) -> Vec<Vec<&str>> {
        parts.iter().map(|it| it.attachments.iter().map(|it| it.file.id.as_str()).collect()).collect()
    }

    #[test]
    fn files_that_do_not_go_with_one_message_follow_it_in_their_order() {
        let buttons = Features { buttons: true, ..PLAIN };
        let attachments = ["a", "b", "c"].map(|it| photo_of(Some(1), it)).to_vec();
        let message = Outbound { attachments, ..question("Is it one of these?") };
        let parts = fit(&message, &buttons, &hint);
        assert_eq!(files(&parts), [["a"], ["b"], ["c"]]);
        let texts: Vec<_> = parts.iter().map(|it| (it.text.text.as_str(), it.choices.len())).collect();
        assert_eq!(texts, [("Is it one of these?", 4), ("", 0), ("", 0)]);
        assert_eq!(
            files(&fit(&message, &Features { max_files: 2, ..buttons }, &hint)),
            [vec!["a", "b"], vec!["c"]]
        );
        assert_eq!(fit(&message, &Features { max_files: 3, ..buttons }, &hint), [message]);
    }

    #[test]
    fn what_cannot_be_edited_is_dropped_or_said_as_it_wants() {
        let correction = Outbound { edits: Some("m1".to_owned()), ..question("It is cancelled.") };
        let recall = Outbound { unedited: Unedited::Said, ..correction.clone() };
        assert_eq!(fit(&correction, &PLAIN, &hint), []);
        let said = fit(&recall, &PLAIN, &hint);
        assert_eq!((said.len(), said[0].edits.as_deref()), (1, None));
        let editing = Features { edits: true, ..PLAIN };
        for message in [correction, recall] {
            assert_eq!(fit(&message, &editing, &hint)[0].edits.as_deref(), Some("m1"));
        }
    }

    #[test]
    fn files_too_heavy_for_one_message_go_with_several() {
        let letters = Features { max_files: 20, max_load: 10, ..PLAIN };
        let sizes = [Some(4), Some(6), Some(1), None, Some(99), Some(10)];
        let attachments = sizes.iter().zip(["a", "b", "c", "d", "e", "f"]).map(|(it, id)| photo_of(*it, id));
        let message = Outbound { attachments: attachments.collect(), ..Outbound::default() };
        let parts = fit(&message, &letters, &hint);
        assert_eq!(files(&parts), [vec!["a", "b"], vec!["c"], vec!["d"], vec!["e"], vec!["f"]]);
    }

    #[test]
    fn of_several_letters_one_is_the_first_of_its_case_and_all_are_about_it() {
        let thread = "case.7".to_owned();
        let cover = Cover {
            subject: "[BB-2026-0147]".to_owned(),
            thread: thread.clone(),
            is_first: true,
            token: "t".to_owned(),
            answers: None,
        };
        let message = Outbound {
            cover: Some(cover),
            attachments: vec![photo(), photo()],
            ..question(&"Is it this one? ".repeat(20))
        };
        let parts = fit(&message, &PLAIN, &hint);
        assert!(3 < parts.len());
        let is_first = |it: &Outbound| it.cover.as_ref().is_some_and(|it| it.is_first);
        assert!(is_first(&parts[0]) && !parts[1..].iter().any(is_first));
        assert!(parts.iter().all(|it| it.cover.as_ref().is_some_and(|it| it.thread == thread)));
        assert_eq!(fit(&parts[0], &PLAIN, &hint), parts[..1]);
    }

    #[test]
    fn what_was_fitted_fits_as_it_is() {
        let narrow = Features { max_text: 30, ..PLAIN };
        let message =
            Outbound { attachments: vec![photo()], ..question("Which one would you like to have today?") };
        let parts = fit(&message, &narrow, &hint);
        assert!(2 < parts.len());
        for part in parts {
            assert_eq!(fit(&part, &narrow, &hint), [part]);
        }
    }

    /// What has its number in each part.
    fn picked(parts: &[Outbound]) -> Vec<Vec<&str>> {
        parts.iter().map(|it| it.numbered.iter().map(|it| it.label.as_str()).collect()).collect()
    }

    #[test]
    fn choices_that_have_a_number_stay_with_the_message_in_their_order() {
        let parts = fit(&question("Which one?"), &PLAIN, &hint);
        assert_eq!(picked(&parts), [["Passport", "Visa", "Identity card"]]);
        let later = fit(&Outbound { choices_before: 2, ..question("Which one?") }, &PLAIN, &hint);
        assert_eq!((picked(&later), later[0].choices_before), (picked(&parts), 2), "the first is number 3");
    }

    #[test]
    fn in_parts_the_last_has_the_numbers_and_so_the_choices() {
        let narrow = Features { max_text: 40, ..PLAIN };
        let parts = fit(&question("Which one would you like to have today?"), &narrow, &hint);
        assert!(1 < parts.len());
        let (last, before) = parts.split_last().expect("there are parts");
        assert!(before.iter().all(|it| it.numbered.is_empty() && it.choices.is_empty()));
        assert_eq!(last.numbered.len(), 3);
    }

    #[test]
    fn fitted_again_and_again_the_numbers_stay_what_they_are() {
        let mut message = Outbound { choices_before: 2, ..question("Which one?") };
        let once = fit(&message, &PLAIN, &hint);
        for _ in 0..3 {
            let [again] = &fit(&message, &PLAIN, &hint)[..] else { panic!("one message stays one") };
            message = again.clone();
            assert_eq!([message.clone()], once[..]);
        }
    }

    #[test]
    fn fitted_already_and_then_split_the_numbers_go_with_the_last_part() {
        let whole = fit(&question("Which one would you like to have today?"), &PLAIN, &hint).remove(0);
        let narrow = Features { max_text: 40, ..PLAIN };
        let parts = fit(&whole, &narrow, &hint);
        assert!(1 < parts.len());
        assert_eq!(picked(&parts).concat(), ["Passport", "Visa", "Identity card"]);
        assert_eq!(parts.last().map(|it| it.numbered.len()), Some(3));
    }

    #[test]
    fn where_there_are_buttons_nothing_is_numbered() {
        let parts = fit(&question("Which one?"), &Features { buttons: true, ..PLAIN }, &hint);
        assert_eq!(picked(&parts).concat(), Vec::<&str>::new());
    }

    #[test]
    fn a_poll_is_asked_in_words_where_the_network_asks_none() {
        let ballot = Ballot { question: "When?".to_owned(), options: Vec::new(), most: 1 };
        let asked = |poll| Outbound {
            text: RichText::plain("When?"),
            poll: Some(Box::new(poll)),
            ..Outbound::default()
        };
        let (ask, end) = (asked(Poll::Ask(ballot)), asked(Poll::End { message: "7".to_owned() }));
        let native = Features { polls: Polls::Native, max_text: 2, ..PLAIN };
        let written = fit(&ask, &PLAIN, &hint);
        assert_eq!((written.len(), written[0].text.text.as_str()), (1, "When?"));
        assert!(written[0].poll.is_none() && fit(&end, &PLAIN, &hint).is_empty());
        assert_eq!(fit(&ask, &native, &hint), [ask]);
        assert_eq!(fit(&end, &native, &hint), [end]);
    }

    #[test]
    fn nothing_to_say_is_no_message() {
        assert!(fit(&Outbound::default(), &PLAIN, &hint).is_empty());
        let blank = Outbound { text: RichText::plain(" \n\t"), ..Outbound::default() };
        assert!(fit(&blank, &PLAIN, &hint).is_empty());
    }
}
