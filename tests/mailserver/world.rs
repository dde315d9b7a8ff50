//! Letters from elsewhere, handed in as another mail server would: by SMTP, without a password.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;

use super::MailServer;

impl MailServer {
    /// All over one line; each is `(from, to, raw)`.
    pub fn receives(&self, letters: &[(&str, &str, String)]) {
        let line = TcpStream::connect(("127.0.0.1", self.ports.world)).unwrap();
        let mut answers = BufReader::new(line.try_clone().unwrap());
        let mut world = World { line, said: String::new() };
        world.expect(&mut answers, "220");
        world.say(&mut answers, "HELO example.org", "250");
        for (from, to, raw) in letters {
            world.say(&mut answers, &format!("MAIL FROM:<{from}>"), "250");
            world.say(&mut answers, &format!("RCPT TO:<{to}>"), "250");
            world.say(&mut answers, "DATA", "354");
            let stuffed = raw.replace("\r\n.", "\r\n..");
            world.say(&mut answers, &format!("{stuffed}\r\n."), "250");
        }
        world.say(&mut answers, "QUIT", "221");
    }

    /// A letter by a person at a keyboard.
    pub fn receives_words(&self, from: &str, to: &str, id: &str, words: &str) {
        self.receives(&[(from, to, letter(from, to, id, words))]);
    }
}

pub fn letter(from: &str, to: &str, id: &str, words: &str) -> String {
    format!(
        "From: {from}\r\nTo: {to}\r\nSubject: Antwort\r\nMessage-ID: <{id}>\r\n\
         Date: Thu, 26 Nov 2026 09:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n"
    )
}

struct World {
    line: TcpStream,
    said: String,
}

impl World {
    fn say(&mut self, answers: &mut impl BufRead, words: &str, expected: &str) {
        self.line.write_all(format!("{words}\r\n").as_bytes()).unwrap();
        self.expect(answers, expected);
    }

    fn expect(&mut self, answers: &mut impl BufRead, code: &str) {
        loop {
            self.said.clear();
            answers.read_line(&mut self.said).unwrap();
            assert!(self.said.starts_with(code), "expected {code}, heard {:?}", self.said);
            if !self.said[3..].starts_with('-') {
                return;
            }
        }
    }
}
