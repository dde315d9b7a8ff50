//! Cuts long answers into passages of a few sentences: what is asked for usually stands in one of them.

/// About as long as people write a paragraph; measured best between 300 and 450 characters.
const LENGTH: usize = 400;

/// The answer in pieces of whole sentences.
pub(super) fn passages(answer: &str) -> Vec<String> {
    let mut passages = Vec::new();
    let (mut passage, mut length) = (String::new(), 0);
    for sentence in answer.lines().flat_map(sentences).map(str::trim).filter(|it| !it.is_empty()) {
        let more = sentence.chars().count();
        if 0 < length && LENGTH < length + more {
            passages.push(std::mem::take(&mut passage));
            length = 0;
        }
        if 0 < length {
            passage.push(' ');
        }
        passage.push_str(sentence);
        length += more + 1;
    }
    if 0 < length {
        passages.push(passage);
    }
    passages
}

/// Splits after `.`, `!`, `?` where a space follows, so that "8.30" and "www.example.org" stay whole.
fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = text
            .char_indices()
            .map(|(at, c)| (at + c.len_utf8(), c))
            .find(|&(end, c)| matches!(c, '.' | '!' | '?' | '؟' | '۔') && text[end..].starts_with(' '));
        let (sentence, remaining) = match end {
            Some((end, _)) => (&text[..end], Some(&text[end..])),
            None => (text, None),
        };
        rest = remaining;
        Some(sentence)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_answer_is_one_passage() {
        assert_eq!(passages("Ab 8.30 Uhr.\nBis mittags!"), ["Ab 8.30 Uhr. Bis mittags!"]);
        assert!(passages(" \n ").is_empty());
    }

    #[test]
    fn a_long_answer_is_cut_between_sentences() {
        let sentence = "Bitte bringen Sie Ihren alten Ausweis mit.";
        let cut = passages(&[sentence; 30].join(" "));
        assert!(2 < cut.len());
        assert!(cut.iter().all(|it| it.starts_with("Bitte") && it.ends_with("mit.") && it.len() <= LENGTH));
    }
}
