//! Detection on messages as residents send them: `corpus.txt` holds a language's code and a message a line.

use std::collections::BTreeMap;

use crate::text::Languages;

const CORPUS: &str = include_str!("corpus.txt");

/// The language a message is surely in, of all we ship.
fn surely(text: &str) -> Option<String> {
    let languages = Languages::shipped().unwrap();
    languages.detect(text).filter(|it| it.sure).map(|it| it.code)
}

#[test]
fn nobody_is_ever_answered_in_a_wrong_language() {
    let languages = Languages::shipped().unwrap();
    let mut found: BTreeMap<(&str, bool), (usize, usize)> = BTreeMap::new();
    for (code, text) in CORPUS.lines().filter_map(|it| it.split_once(' ')) {
        let is_sentence = 4 <= text.split_whitespace().count();
        let (right, all) = found.entry((code, is_sentence)).or_default();
        *all += 1;
        if let Some(guess) = languages.detect(text).filter(|it| it.sure) {
            assert_eq!(guess.code, code, "{text}");
            *right += 1;
        }
    }
    for ((code, is_sentence), (right, all)) in found {
        let (least, share) = if is_sentence { (20, 95) } else { (10, 70) };
        assert!(least <= all, "{all} messages in {code} are too few to tell");
        assert!(share * all <= right * 100, "{right} of {all} messages known to be in {code}");
    }
}

#[test]
fn words_that_many_languages_share_decide_nothing() {
    for text in [
        "asdf qwer",
        "Hallo",
        "ok",
        "Taxi",
        "",
        "?!",
        "112",
        "👍",
        "Anna Müller",
        "/start",
        "BB-2026-7",
        "Bad Belzig",
    ] {
        assert_eq!(surely(text), None, "{text}");
    }
}

#[test]
fn languages_we_do_not_speak_are_not_taken_for_one_we_do() {
    for text in [
        "¿Dónde puedo renovar mi pasaporte en la ciudad?",
        "como puedo sacar la licencia de conducir",
        "Dove posso buttare il mio vecchio divano?",
        "quanto costa la carta di identità",
        "Onde posso renovar o meu passaporte?",
        "Unde pot obține un pașaport nou",
        "Waar kan ik mijn oude bank kwijt",
        "wat kost een nieuw paspoort in de stad",
        "Kde si mohu vyřídit nový občanský průkaz",
        "Hol tudom megújítani az útlevelemet",
        "Hvor kan jeg få et nyt pas",
        "Missä voin uusia passini tänään",
        "Ku mund ta rinovoj pasaportën time",
        "Къде мога да подновя паспорта си",
        "Кога работи общината днес и утре",
        "Где могу да обновим свој пасош",
        "Дзе я магу атрымаць новы пашпарт",
        "میں اپنا پاسپورٹ کہاں سے بنوا سکتا ہوں",
        "ez dikarim pasaporta xwe li ku nû bikim",
        "Tôi có thể gia hạn hộ chiếu ở đâu",
        "στο δημαρχείο πότε ανοίγει",
        "护照在哪里办理",
        "מתי פתוחה העירייה",
    ] {
        assert_eq!(surely(text), None, "{text}");
    }
}

#[test]
fn a_german_name_in_a_foreign_sentence_changes_nothing() {
    assert_eq!(surely("Де тут Bürgerbüro?").as_deref(), Some("uk"));
    assert_eq!(surely("كيف أحصل على Wohngeld").as_deref(), Some("ar"));
}
