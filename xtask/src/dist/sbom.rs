// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the tool is made of, as CycloneDX 1.5 JSON: every crate that is compiled into it, with its version, licence and
//! the hash in Cargo.lock, and every file of start code that it carries, with its hash. From `cargo metadata` and `cli/start`; it has neither a time nor a serial number, so it is the same each time.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{Plan, run_for_output, tool};
use crate::repository;

/// Writes `piestart-VERSION.cdx.json`.
pub fn make(plan: &Plan) -> Result<()> {
    let metadata = run_for_output(
        repository::cargo()
            .args(["metadata", "--format-version", "1", "--locked"])
            .args([
                "--filter-platform",
                &format!("{}-unknown-linux-musl", tool::ARCH),
            ]),
    )?;
    let metadata: Value = serde_json::from_slice(&metadata)?;
    let packages: BTreeMap<&str, &Value> = list(&metadata["packages"])
        .filter_map(|package| Some((package["id"].as_str()?, package)))
        .collect();
    let root = packages
        .iter()
        .find(|(_, package)| package["name"] == "piestart-cli")
        .map(|(id, _)| *id)
        .context("cargo metadata does not know piestart-cli")?;
    let edges = edges(&metadata);
    let mut compiled = BTreeSet::new();
    let mut open = vec![root];
    while let Some(id) = open.pop() {
        if compiled.insert(id) {
            open.extend(edges.get(id).into_iter().flatten());
        }
    }
    let sums = checksums()?;
    let component = |id: &str| {
        let package = packages[id];
        let (name, version) = (text(package, "name"), text(package, "version"));
        let purl = format!("pkg:cargo/{name}@{version}");
        let mut component = json!({
            "type": if id == root { "application" } else { "library" },
            "bom-ref": purl,
            "name": name,
            "version": version,
            "licenses": [{ "expression": text(package, "license").replace('/', " OR ") }],
            "purl": purl,
        });
        if let Some(sum) = sums.get(&(name.to_owned(), version.to_owned())) {
            component["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
        }
        component
    };
    let reference = |id: &str| component(id)["bom-ref"].clone();
    let mut others: Vec<Value> = compiled
        .iter()
        .filter(|id| **id != root)
        .map(|id| component(id))
        .collect();
    let carried = carried()?;
    others.extend(carried.iter().map(|(name, sum)| {
        json!({
            "type": "file",
            "bom-ref": name,
            "name": name,
            "hashes": [{ "alg": "SHA-256", "content": sum }],
        })
    }));
    let dependencies: Vec<Value> = compiled
        .iter()
        .map(|id| {
            let on = edges.get(id).into_iter().flatten();
            let mut on: Vec<Value> = on.map(|id| reference(id)).collect();
            if *id == root {
                on.extend(carried.iter().map(|(name, _)| json!(name)));
            }
            json!({ "ref": reference(id), "dependsOn": on })
        })
        .collect();
    let bom = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": component(root) },
        "components": others,
        "dependencies": dependencies,
    });
    let file = plan.out.join(format!("piestart-{}.cdx.json", plan.version));
    fs::write(file, serde_json::to_string_pretty(&bom)? + "\n")?;
    Ok(())
}

/// The files of start code that the tool carries, by their names below `cli`, with their SHA-256.
pub fn carried() -> Result<Vec<(String, String)>> {
    let start = repository::root().join("cli/start");
    let mut files = Vec::new();
    for machine in super::names(&start)? {
        let folder = start.join(&machine);
        if folder.is_dir() {
            let names = super::names(&folder)?.into_iter();
            let carried =
                names.filter(|name| [".o", ".a", ".blob"].iter().any(|e| name.ends_with(e)));
            files.extend(carried.map(|name| format!("start/{machine}/{name}")));
        }
    }
    files.sort();
    let sums = run_for_output(
        Command::new("sha256sum")
            .arg("--")
            .args(&files)
            .current_dir(repository::root().join("cli")),
    )?;
    let sums = String::from_utf8(sums).context("sha256sum")?;
    let lines = sums.lines().filter_map(|line| line.split_once("  "));
    Ok(lines
        .map(|(sum, name)| (name.to_owned(), sum.to_owned()))
        .collect())
}

/// Which packages each is linked with: no build scripts, no tests.
fn edges(metadata: &Value) -> BTreeMap<&str, Vec<&str>> {
    let is_linked =
        |dependency: &Value| list(&dependency["dep_kinds"]).any(|kind| kind["kind"].is_null());
    list(&metadata["resolve"]["nodes"])
        .filter_map(|node| {
            let mut on: Vec<&str> = list(&node["deps"])
                .filter(|dependency| is_linked(dependency))
                .filter_map(|dependency| dependency["pkg"].as_str())
                .collect();
            on.sort_unstable();
            Some((node["id"].as_str()?, on))
        })
        .collect()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text<'a>(package: &'a Value, field: &str) -> &'a str {
    package[field].as_str().unwrap_or_default()
}

/// The hashes of the registry's files, by name and version.
fn checksums() -> Result<BTreeMap<(String, String), String>> {
    let lock = fs::read_to_string(repository::root().join("Cargo.lock"))?;
    let field = |block: &str, name: &str| {
        let line = block
            .lines()
            .find(|line| line.starts_with(&format!("{name} = ")))?;
        Some(line.split('"').nth(1)?.to_owned())
    };
    Ok(lock
        .split("[[package]]")
        .filter_map(|block| {
            let key = (field(block, "name")?, field(block, "version")?);
            Some((key, field(block, "checksum")?))
        })
        .collect())
}
