//! The door: connections, the token, faults, and what each call leads to.

use std::net::SocketAddr;

use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::connection::{self, Request};
use super::fault::Fault;
use super::params::Params;
use super::refusal::Refusal;
use super::{Double, TOKEN, file, method, update};

pub async fn bind(address: SocketAddr) -> TcpListener {
    TcpListener::bind(address).await.expect("a port on the loopback is free")
}

/// Lets callers in while the door is open; closing it cuts everybody off.
pub async fn run(double: Double, listener: TcpListener, mut is_open: watch::Receiver<bool>) {
    let mut listener = listener;
    loop {
        {
            let mut callers = JoinSet::new();
            while *is_open.borrow_and_update() {
                tokio::select! {
                    caller = listener.accept() => if let Ok((stream, _)) = caller {
                        let caller = Caller::of(&double);
                        callers.spawn(async move { serve(&caller.0, stream).await });
                    },
                    Some(_) = callers.join_next() => (),
                    changed = is_open.changed() => if changed.is_err() { return },
                }
            }
            callers.shutdown().await;
        }
        drop(listener);
        double.change(|it| it.is_closed = true);
        if is_open.wait_for(|it| *it).await.is_err() {
            return;
        }
        listener = bind(double.0.address).await;
        double.change(|it| it.is_closed = false);
    }
}

/// Counted as long as it lasts.
struct Caller(Double);

impl Caller {
    fn of(double: &Double) -> Self {
        double.change(|it| it.callers += 1);
        Self(double.clone())
    }
}

impl Drop for Caller {
    fn drop(&mut self) {
        self.0.change(|it| it.callers -= 1);
    }
}

async fn serve(double: &Double, mut stream: TcpStream) {
    stream.set_nodelay(true).ok();
    let mut buffer = Vec::new();
    while let Some(request) = connection::read(&mut stream, &mut buffer).await {
        if let Some(path) = request.path.strip_prefix(&format!("/file/bot{TOKEN}/")) {
            if give_file(double, &mut stream, path).await.is_none() {
                return;
            }
            continue;
        }
        let Some(name) = request.path.strip_prefix(&format!("/bot{TOKEN}/")) else {
            let refusal = stranger(&request.path);
            double.world().violations.push(format!("{}: {}", request.path, refusal.description));
            answer(&mut stream, &Err(refusal)).await;
            continue;
        };
        let name = name.to_lowercase();
        if answer_call(double, &mut stream, &name, &request).await.is_none() {
            return;
        }
    }
}

/// Faults of it are scripted under the name `file`.
async fn give_file(double: &Double, stream: &mut TcpStream, path: &str) -> Option<()> {
    let fault = double.change(|it| {
        *it.calls.entry("file".to_owned()).or_default() += 1;
        it.faults.next("file")
    });
    let bytes = file::fetch(&double.world(), path).map(<[u8]>::to_vec);
    let Some(bytes) = bytes else {
        return answer(stream, &Err(Refusal::new(404, "Not Found"))).await;
    };
    match fault {
        Fault::Html(status) => page(stream, status).await,
        Fault::AcceptThenHtml502 => page(stream, 502).await,
        Fault::Reject429(_) | Fault::Reject(..) => {
            answer(stream, &fault.refusal().map_or(Ok(json!(true)), Err)).await
        }
        Fault::AcceptThenCutJson => {
            connection::write_half(stream, &bytes).await.ok();
            None
        }
        Fault::AcceptThenHang => {
            connection::gone(stream).await;
            None
        }
        Fault::AcceptThenReset => {
            stream.set_zero_linger().ok();
            None
        }
        Fault::None => connection::write(stream, 200, "application/octet-stream", &bytes).await.ok(),
    }
}

fn stranger(path: &str) -> Refusal {
    let is_call = path.strip_prefix("/bot").is_some_and(|it| it.contains(':') && it.contains('/'));
    if is_call { Refusal::new(401, "Unauthorized") } else { Refusal::new(404, "Not Found") }
}

/// `None`: the connection is of no more use.
async fn answer_call(double: &Double, stream: &mut TcpStream, name: &str, request: &Request) -> Option<()> {
    let fault = double.change(|it| {
        *it.calls.entry(name.to_owned()).or_default() += 1;
        it.faults.next(name)
    });
    if let Fault::Html(status) = fault {
        return page(stream, status).await;
    }
    let outcome = match fault.refusal() {
        Some(refusal) => Err(refusal),
        None => carry_out(double, stream, name, request, fault).await?,
    };
    if let Err(refusal) = &outcome
        && !refusal.is_scripted
    {
        let violation = format!("{name}: {} {}", refusal.status, refusal.description);
        double.change(|it| it.violations.push(violation));
    }
    match fault {
        Fault::None | Fault::Html(_) | Fault::Reject429(_) | Fault::Reject(..) => {
            answer(stream, &outcome).await
        }
        Fault::AcceptThenHang => {
            connection::gone(stream).await;
            None
        }
        Fault::AcceptThenReset => {
            stream.set_zero_linger().ok();
            None
        }
        Fault::AcceptThenHtml502 => page(stream, 502).await,
        Fault::AcceptThenCutJson => {
            connection::write_half(stream, to_json(&outcome).to_string().as_bytes()).await.ok();
            None
        }
    }
}

type Outcome = Result<Value, Refusal>;

/// `None`: the bot did not wait for it.
async fn carry_out(
    double: &Double,
    stream: &TcpStream,
    name: &str,
    request: &Request,
    fault: Fault,
) -> Option<Outcome> {
    let params = match Params::read(&request.content_type, &request.query, &request.body) {
        Ok(params) => params,
        Err(refusal) => return Some(Err(refusal)),
    };
    if name == "getupdates" {
        return update::poll(double, &params, stream).await;
    }
    Some(double.change(|world| {
        let outcome = method::call(world, name, &params);
        if outcome.is_ok() && name.starts_with("send") && fault.is_ambiguous() {
            world.said.last_mut().expect("just said").is_ambiguous = true;
        }
        outcome
    }))
}

async fn page(stream: &mut TcpStream, status: u16) -> Option<()> {
    let page = format!("<html><head><title>{status}</title></head><body>nginx</body></html>");
    connection::write(stream, status, "text/html", page.as_bytes()).await.ok()
}

async fn answer(stream: &mut TcpStream, outcome: &Outcome) -> Option<()> {
    let status = outcome.as_ref().map_or_else(|refusal| refusal.status, |_| 200);
    connection::write(stream, status, "application/json", to_json(outcome).to_string().as_bytes()).await.ok()
}

fn to_json(outcome: &Outcome) -> Value {
    match outcome {
        Ok(result) => json!({ "ok": true, "result": result }),
        Err(refusal) => refusal.to_json(),
    }
}
