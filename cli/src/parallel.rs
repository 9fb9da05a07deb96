// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Many files at once, with the answers in the order of the files.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// How many threads this machine has processors for.
#[must_use]
pub fn processors() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Calls `work` with every item, on `threads` threads, and `done` on this one with each answer, in the
/// order of `items`, as soon as its turn has come.
///
/// # Errors
/// The first of `done`, after which no further item is begun.
pub fn in_order<T: Sync, A: Send>(
    items: &[T],
    threads: usize,
    work: impl Fn(&T) -> A + Sync,
    mut done: impl FnMut(&T, A) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let next = AtomicUsize::new(0);
    let (sender, answers) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..threads.clamp(1, items.len().max(1)) {
            let (sender, next, work) = (sender.clone(), &next, &work);
            scope.spawn(move || {
                while let index = next.fetch_add(1, Ordering::Relaxed)
                    && let Some(item) = items.get(index)
                    && sender.send((index, work(item))).is_ok()
                {}
            });
        }
        drop(sender);
        let mut early = BTreeMap::new();
        let mut turn = 0;
        for (index, answer) in answers {
            early.insert(index, answer);
            while let Some(answer) = early.remove(&turn) {
                // Returning drops the receiver, and with it every thread's next `send` fails.
                done(&items[turn], answer)?;
                turn += 1;
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn answers_come_in_the_order_of_the_items_whatever_takes_longest() {
        let items: Vec<u64> = (0..40).collect();
        let slow = |item: &u64| {
            thread::sleep(Duration::from_millis(8 * u64::from(item.is_multiple_of(4))));
            item * 2
        };
        let mut seen = Vec::new();
        in_order(&items, 4, slow, |item, answer| {
            assert_eq!(item * 2, answer);
            seen.push(*item);
            Ok(())
        })
        .expect("nothing fails");
        assert_eq!(seen, items);
    }

    #[test]
    fn after_an_error_nothing_further_is_begun() {
        let items = [0; 1000];
        let begun = AtomicUsize::new(0);
        let work = |_: &i32| {
            begun.fetch_add(1, Ordering::Relaxed);
            thread::sleep(Duration::from_millis(1));
        };
        let stop = |_: &i32, ()| anyhow::bail!("enough");
        assert!(in_order(&items, 2, work, stop).is_err());
        assert!(begun.load(Ordering::Relaxed) < 100);
    }
}
