// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Chromium without a window, told what to do over two pipes (`--remote-debugging-pipe`): JSON of the
//! DevTools protocol, each message ended by a 0 byte. A shell gives it the pipes as descriptors 3 and 4.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// What the browsers are called.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

pub struct Browser {
    child: Child,
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
    session: Option<String>,
    calls: u64,
    /// Events as they came.
    pub events: Vec<Value>,
    _profile: tempfile::TempDir,
}

impl Browser {
    /// A browser with one empty page; `None`, and a word on it, when there is none on this machine.
    pub fn start() -> Option<Self> {
        let Some(program) = NAMES.iter().find_map(|name| which::which(name).ok()) else {
            crate::plug::skip("chromium");
            return None;
        };
        let profile = tempfile::tempdir().expect("a temporary directory");
        let mut child = Command::new("sh")
            .args([
                "-c",
                "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1",
                "sh",
            ])
            .arg(program)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-pipe",
                "--window-size=1300,900",
            ])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg("about:blank")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("sh starts");
        let mut browser = Self {
            to: child.stdin.take(),
            from: BufReader::new(child.stdout.take().expect("piped")),
            child,
            session: None,
            calls: 0,
            events: Vec::new(),
            _profile: profile,
        };
        let page = browser.call("Target.createTarget", json!({"url": "about:blank"}));
        let attach = json!({"targetId": page["targetId"], "flatten": true});
        let session = browser.call("Target.attachToTarget", attach);
        browser.session = session["sessionId"].as_str().map(Into::into);
        for domain in ["Page", "Runtime", "Log", "Network"] {
            browser.call(&format!("{domain}.enable"), json!({}));
        }
        Some(browser)
    }

    /// Calls a method of the protocol.
    #[track_caller]
    pub fn call(&mut self, method: &str, params: Value) -> Value {
        self.calls += 1;
        let mut message = json!({"id": self.calls, "method": method, "params": params});
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        let to = self.to.as_mut().expect("open");
        write!(to, "{message}\0").expect("the browser listens");
        loop {
            let mut bytes = Vec::new();
            self.from.read_until(0, &mut bytes).expect("reads");
            assert!(bytes.pop() == Some(0), "{method}: the browser ended");
            let mut answer: Value = serde_json::from_slice(&bytes).expect("JSON");
            if answer["id"] == json!(self.calls) {
                assert!(answer.get("error").is_none(), "{method}: {answer}");
                return answer["result"].take();
            }
            self.events.push(answer);
        }
    }

    /// Opens `file` and waits until the page says that it is ready; gives the milliseconds that it
    /// took by the page's own clock.
    #[track_caller]
    pub fn open(&mut self, file: &Path) -> f64 {
        self.events.clear();
        let url = format!("file://{}", file.display());
        self.call("Page.navigate", json!({"url": url}));
        let limit = Instant::now() + Duration::from_secs(60);
        loop {
            let ready = self.raw("(location.href + ' ' + document.documentElement.dataset.ready)");
            let ready = ready["result"]["value"].as_str().unwrap_or_default();
            if let Some(ms) = ready.strip_prefix(&format!("{url} "))
                && let Ok(ms) = ms.parse()
            {
                return ms;
            }
            assert!(
                Instant::now() < limit,
                "{url} is never ready: {:#?}",
                self.complaints()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn raw(&mut self, script: &str) -> Value {
        self.call(
            "Runtime.evaluate",
            json!({"expression": script, "returnByValue": true, "awaitPromise": true}),
        )
    }

    /// The value of `script` in the page.
    #[track_caller]
    pub fn eval(&mut self, script: &str) -> Value {
        let answer = self.raw(script);
        assert!(
            answer.get("exceptionDetails").is_none(),
            "{script}: {answer}"
        );
        answer["result"]["value"].clone()
    }

    /// The text of the element called `id`.
    #[track_caller]
    pub fn text(&mut self, id: &str) -> String {
        let value = self.eval(&format!("document.getElementById({id:?}).textContent"));
        value.as_str().expect("text").to_owned()
    }

    /// Presses and releases a key, as a keyboard would.
    pub fn key(&mut self, key: &str) {
        let text = if key.chars().count() == 1 { key } else { "" };
        for kind in [
            if text.is_empty() {
                "rawKeyDown"
            } else {
                "keyDown"
            },
            "keyUp",
        ] {
            let code = match key {
                "Tab" => 9,
                "Enter" => 13,
                "Escape" => 27,
                "PageUp" => 33,
                "PageDown" => 34,
                "End" => 35,
                "Home" => 36,
                "ArrowLeft" => 37,
                "ArrowUp" => 38,
                "ArrowRight" => 39,
                "ArrowDown" => 40,
                _ => u32::from(key.to_ascii_uppercase().as_bytes()[0]),
            };
            self.call(
                "Input.dispatchKeyEvent",
                json!({"type": kind, "key": key, "text": text, "windowsVirtualKeyCode": code}),
            );
        }
    }

    /// Moves the mouse.
    pub fn mouse(&mut self, x: Option<f64>, y: Option<f64>) {
        self.call(
            "Input.dispatchMouseEvent",
            json!({"type": "mouseMoved", "x": x, "y": y}),
        );
    }

    /// What the page complained of: exceptions, the console, the log.
    pub fn complaints(&self) -> Vec<&Value> {
        self.of(&[
            "Runtime.exceptionThrown",
            "Runtime.consoleAPICalled",
            "Log.entryAdded",
            "Page.javascriptDialogOpening",
        ])
    }

    /// The addresses that the page asked for.
    pub fn requests(&self) -> Vec<&str> {
        self.of(&["Network.requestWillBeSent"])
            .iter()
            .filter_map(|e| e["params"]["request"]["url"].as_str())
            .collect()
    }

    fn of(&self, methods: &[&str]) -> Vec<&Value> {
        self.events
            .iter()
            .filter(|e| methods.iter().any(|m| e["method"] == *m))
            .collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        drop(self.to.take()); // Without its pipe it ends.
        for _ in 0..100 {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
