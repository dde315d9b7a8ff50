//! A web server on this machine that answers what it is told to, byte by byte, and remembers what it was asked.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with the next question.
#[derive(Clone)]
pub enum Answer {
    /// These bytes, and no more.
    Bytes(Vec<u8>),
    /// A head that promises a body, then a byte for ever and ever.
    Drip,
    /// A body without an end, as fast as it is taken.
    Endless,
}

#[derive(Clone)]
pub struct Server {
    pub address: String,
    answers: Arc<Mutex<Vec<Answer>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let server = Self { address, answers: Arc::default(), asked: Arc::default() };
        let serving = server.clone();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let serving = serving.clone();
                // Whoever hangs up has heard enough.
                tokio::spawn(async move { serving.serve(stream).await.ok() });
            }
        });
        server
    }

    /// In this order; the last one again and again.
    pub fn answers(&self, answers: impl IntoIterator<Item = Answer>) {
        *self.answers.lock().unwrap() = answers.into_iter().collect();
    }

    /// The heads and bodies of all questions, in small letters.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    async fn serve(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let question = question(&mut stream).await?;
        self.asked.lock().unwrap().push(question.to_lowercase());
        let answer = {
            let mut answers = self.answers.lock().unwrap();
            if 1 < answers.len() { answers.remove(0) } else { answers[0].clone() }
        };
        match answer {
            Answer::Bytes(bytes) => stream.write_all(&bytes).await?,
            Answer::Endless => {
                stream.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nBEGIN:VCALENDAR\r\n").await?;
                loop {
                    stream.write_all(&vec![b'x'; 65_536]).await?;
                }
            }
            Answer::Drip => {
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n").await?;
                let mut drops = tokio::time::interval(std::time::Duration::from_millis(20));
                loop {
                    drops.tick().await;
                    stream.write_all(b"x").await?;
                }
            }
        }
        stream.shutdown().await
    }
}

async fn question(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let count = stream.read(&mut chunk).await?;
        bytes.extend_from_slice(&chunk[..count]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length =
                head.lines().find_map(|it| it.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if count == 0 || length.unwrap_or(0) <= body.len() {
                return Ok(text);
            }
        }
        if count == 0 {
            return Ok(text);
        }
    }
}

/// All is well, and here it is.
pub fn ok(head: &str, body: impl AsRef<[u8]>) -> Answer {
    with_status("200 OK", head, body)
}

pub fn with_status(status: &str, head: &str, body: impl AsRef<[u8]>) -> Answer {
    let body = body.as_ref();
    let lines = if head.is_empty() { String::new() } else { format!("{head}\r\n") };
    let head =
        format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {}\r\n{lines}\r\n", body.len());
    Answer::Bytes([head.as_bytes(), body].concat())
}

pub fn elsewhere(status: u16, to: &str) -> Answer {
    with_status(&format!("{status} Elsewhere"), &format!("location: {to}"), "")
}
