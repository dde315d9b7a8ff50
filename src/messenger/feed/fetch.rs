//! Over HTTP, within bounds: of time to the last byte, of size unpacked, of places a server sends us on to.

use std::net::IpAddr;
use std::time::Duration;

use anyhow::Context;
use reqwest::header::{
    CONTENT_TYPE, ETAG, HeaderMap, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION, RETRY_AFTER,
};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use tokio::time::timeout;
use url::{Host, Url};

use super::{Bounds, charset};

const MOST_REDIRECTS: usize = 5;
const CONNECT: Duration = Duration::from_secs(10);
/// A server may ask us to stay away for this long.
const LONGEST_PAUSE: Duration = Duration::from_hours(24);
/// In bytes, of what a server calls its versions: they are kept.
const LONGEST_VERSION: usize = 500;

pub struct Fetcher {
    client: Client,
    bounds: Bounds,
}

/// What we have already.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    pub etag: Option<&'a str>,
    pub last_modified: Option<&'a str>,
}

#[derive(Debug)]
pub enum Fetched {
    Body(Box<Body>),
    /// The same as what we have already.
    NotModified,
    /// For good (410).
    Gone,
}

#[derive(Debug)]
pub struct Body {
    pub bytes: Vec<u8>,
    pub content_type: Option<String>,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    /// Where it is from now on, if its server says so.
    pub moved_to: Option<String>,
    /// Where it came from, for links that begin there.
    pub base: Url,
}

/// Why there is nothing to read. Says no address: some carry a password.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Refusal {
    pub reason: String,
    /// The server asks us to stay away for so long.
    pub retry_after: Option<Duration>,
}

impl Refusal {
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), retry_after: None }
    }
}

/// What is asked of a server.
#[derive(Clone, Copy)]
enum Ask<'a> {
    Get(Known<'a>),
    Post { json: &'a str },
}

impl Fetcher {
    pub fn new(bounds: Bounds) -> anyhow::Result<Self> {
        let client = Client::builder()
            .user_agent(concat!("Buergerdraht/", env!("CARGO_PKG_VERSION")))
            .redirect(Policy::none())
            .connect_timeout(CONNECT)
            .build()
            .context("cannot set up HTTP")?;
        Ok(Self { client, bounds })
    }

    pub async fn get(&self, url: &str, known: Known<'_>) -> Result<Fetched, Refusal> {
        self.in_time(url, Ask::Get(known)).await
    }

    /// A question whose answer is at this address alone.
    pub async fn post(&self, url: &str, json: &str) -> Result<Fetched, Refusal> {
        self.in_time(url, Ask::Post { json }).await
    }

    async fn in_time(&self, url: &str, ask: Ask<'_>) -> Result<Fetched, Refusal> {
        let seconds = self.bounds.patience.as_secs();
        let late = |_| Refusal::new(format!("its server takes longer than {seconds} seconds"));
        timeout(self.bounds.patience, self.follow(url, ask)).await.map_err(late)?
    }

    async fn follow(&self, url: &str, ask: Ask<'_>) -> Result<Fetched, Refusal> {
        let mut at = web_address(url)?;
        let is_inside = is_inside(&at);
        let mut moved_to = None;
        let mut is_for_good = true;
        for _ in 0..=MOST_REDIRECTS {
            let response = self.request(&at, ask).send().await.map_err(failure)?;
            let status = response.status();
            if !status.is_redirection() || status == StatusCode::NOT_MODIFIED {
                return self.answer(response, at, moved_to).await;
            }
            let keeps_the_question = matches!(status.as_u16(), 307 | 308);
            if matches!(ask, Ask::Post { .. }) && !keeps_the_question {
                return Err(Refusal::new("its server sends us elsewhere instead of answering"));
            }
            at = next(&at, response.headers())?;
            if !is_inside && self::is_inside(&at) {
                return Err(Refusal::new("its server sends us into our own network"));
            }
            is_for_good &= matches!(status.as_u16(), 301 | 308);
            moved_to = is_for_good.then(|| at.to_string()).or(moved_to);
        }
        Err(Refusal::new(format!("its server sends us elsewhere more than {MOST_REDIRECTS} times")))
    }

    fn request(&self, at: &Url, ask: Ask<'_>) -> RequestBuilder {
        match ask {
            Ask::Post { json } => {
                self.client.post(at.clone()).header(CONTENT_TYPE, "application/json").body(json.to_owned())
            }
            Ask::Get(known) => {
                let mut request = self.client.get(at.clone());
                if let Some(etag) = known.etag {
                    request = request.header(IF_NONE_MATCH, etag);
                }
                if let Some(last_modified) = known.last_modified {
                    request = request.header(IF_MODIFIED_SINCE, last_modified);
                }
                request
            }
        }
    }

    async fn answer(
        &self,
        response: Response,
        base: Url,
        moved_to: Option<String>,
    ) -> Result<Fetched, Refusal> {
        match response.status() {
            StatusCode::NOT_MODIFIED => return Ok(Fetched::NotModified),
            StatusCode::GONE => return Ok(Fetched::Gone),
            status if !status.is_success() => {
                let retry_after = pause(response.headers());
                return Err(Refusal { reason: format!("its server answers {status}"), retry_after });
            }
            _ => (),
        }
        let headers = response.headers();
        let content_type = text(headers.get(CONTENT_TYPE));
        let (etag, last_modified) = (text(headers.get(ETAG)), text(headers.get(LAST_MODIFIED)));
        let bytes = self.bytes(response).await?;
        Ok(Fetched::Body(Box::new(Body { bytes, content_type, etag, last_modified, moved_to, base })))
    }

    /// Unpacked as they come: what is too large is not even taken in.
    async fn bytes(&self, mut response: Response) -> Result<Vec<u8>, Refusal> {
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failure)? {
            if self.bounds.largest < bytes.len() + chunk.len() {
                let megabytes = self.bounds.largest >> 20;
                return Err(Refusal::new(format!("it is larger than {megabytes} MB")));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }
}

impl Body {
    pub fn text(&self) -> String {
        let promised = self.content_type.as_deref().and_then(charset::of_content_type);
        charset::text(&self.bytes, promised)
    }
}

fn web_address(url: &str) -> Result<Url, Refusal> {
    let url = Url::parse(url).ok().filter(|it| matches!(it.scheme(), "http" | "https") && it.has_host());
    url.ok_or_else(|| Refusal::new("its address is none of the web"))
}

fn next(at: &Url, headers: &HeaderMap) -> Result<Url, Refusal> {
    let location = headers.get(LOCATION).and_then(|it| it.to_str().ok());
    let next = location.and_then(|it| at.join(it).ok());
    let next = next.ok_or_else(|| Refusal::new("its server sends us elsewhere and does not say where"))?;
    web_address(next.as_str())
}

/// This machine, or one beside it: nowhere a stranger's server may send us.
fn is_inside(url: &Url) -> bool {
    match url.host() {
        None => true,
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(ip)) => {
            ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.is_unspecified()
        }
        Some(Host::Ipv6(ip)) => {
            let mapped = ip.to_ipv4_mapped().map(IpAddr::V4);
            ip.is_loopback()
                || ip.is_unspecified()
                || ip.is_unique_local()
                || ip.is_unicast_link_local()
                || mapped.is_some_and(|it| it.is_loopback())
        }
    }
}

fn text(value: Option<&reqwest::header::HeaderValue>) -> Option<String> {
    let text = value?.to_str().ok()?;
    (text.len() <= LONGEST_VERSION).then(|| text.to_owned())
}

/// `Retry-After` in seconds; the form with a date is rare and means waiting for our own time.
fn pause(headers: &HeaderMap) -> Option<Duration> {
    let seconds = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds).min(LONGEST_PAUSE))
}

fn failure(error: reqwest::Error) -> Refusal {
    let error = error.without_url();
    let what = if error.is_connect() {
        "its server cannot be reached"
    } else if error.is_body() || error.is_decode() {
        "its server breaks off, or packs what nobody can unpack"
    } else {
        "its server does not answer as a web server does"
    };
    Refusal::new(match cause(&error) {
        Some(cause) => format!("{what}: {cause}"),
        None => what.to_owned(),
    })
}

/// The innermost: what a system or TLS said.
fn cause(error: &reqwest::Error) -> Option<String> {
    let mut cause = std::error::Error::source(error)?;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    Some(cause.to_string())
}
