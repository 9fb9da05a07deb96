// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The table of docs/toolchains.md that compares the two ways in which `piestart go` links. It measures and
//! asserts nothing about time, and runs only when it is asked for:
//! `cargo test --release -p piestart-cli --test go_routes -- --ignored --nocapture`.

mod plug;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use plug::{go_program, have, ok, piestart_go, tool};

/// A program that ends soon, with what to tell it. The empty package is `plug`'s own.
const PROGRAMS: [(&str, &str, &[&str]); 4] = [
    ("hello", ".", &[]),
    ("gofmt", "cmd/gofmt", &["-l"]),
    ("cmd/go", "cmd/go", &["version"]),
    ("cmd/compile", "cmd/compile", &["-V"]),
];

/// Go's own link, converted; GNU ld; LLD.
const ROUTES: [(&str, &[&str]); 3] = [
    ("Go's own, converted", &[]),
    ("`--ld=bfd`", &["--ld=bfd"]),
    ("`--ld=lld`", &["--ld=lld"]),
];

const LINKS: usize = 5;
const STARTS: usize = 40;

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    milliseconds(times.get(times.len() / 2))
}

fn milliseconds(time: Option<&Duration>) -> f64 {
    time.map_or(f64::NAN, Duration::as_secs_f64) * 1000.0
}

#[test]
#[ignore = "it measures; docs/toolchains.md has its table"]
fn both_routes_side_by_side() {
    let Some(release) = plug::go() else {
        return;
    };
    if !have(&["ld", "ld.lld"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    go_program(dir.path());
    println!(
        "| program | linked by | bytes | stripped | link, median ms | start to exit, fastest ms |"
    );
    println!("|---|---|---|---|---|---|");
    for (name, package, arguments) in PROGRAMS {
        let place = |route: usize| {
            dir.path()
                .join(format!("{}-{route}", name.replace('/', "-")))
        };
        let link = |route: usize, flags: &str| {
            let flags = format!("-ldflags={flags}");
            let output = place(route);
            let mut args = ROUTES[route].1.to_vec();
            args.extend(["build", &flags, "-o"]);
            args.push(output.to_str().expect("UTF-8"));
            args.push(package);
            let start = Instant::now();
            ok(&mut piestart_go(dir.path(), &release, &args));
            start.elapsed()
        };
        let size = |path: PathBuf| path.metadata().expect("is there").len();
        let stripped = [0, 1, 2].map(|route| {
            link(route, "-s -w");
            size(place(route))
        });
        // Another value each time, so that the cache has no such program. Each by each route in turn.
        let mut links = [const { Vec::new() }; 3];
        for round in 0..LINKS {
            for (route, times) in links.iter_mut().enumerate() {
                times.push(link(route, &format!("-X main.round={round}")));
            }
        }
        let mut starts = [const { Vec::new() }; 3];
        for _ in 0..STARTS {
            for (route, times) in starts.iter_mut().enumerate() {
                times.push(start(&place(route), arguments));
            }
        }
        for (route, (by, _)) in ROUTES.iter().enumerate() {
            println!(
                "| {name} | {by} | {} | {} | {:.0} | {:.2} |",
                size(place(route)),
                stripped[route],
                median(std::mem::take(&mut links[route])),
                milliseconds(starts[route].iter().min()),
            );
        }
        fs::read_dir(dir.path())
            .expect("lists")
            .flatten()
            .filter(|entry| entry.path().extension().is_none())
            .for_each(|entry| fs::remove_file(entry.path()).expect("removes"));
    }
}

fn start(program: &Path, arguments: &[&str]) -> Duration {
    let mut command = tool(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let start = Instant::now();
    command.status().expect("starts");
    start.elapsed()
}
