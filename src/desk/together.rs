//! Several things done at the same time.

use std::{
    num::NonZero,
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    thread,
};

use crate::limits;

/// Does `job` for each number below `count`, on as many threads as there are processors and as
/// [`limits::READERS`] allows; tells `done` after each, on the caller's thread, how many are done.
pub fn together(count: usize, job: &(dyn Fn(usize) + Sync), done: &mut dyn FnMut(usize)) {
    let threads = thread::available_parallelism()
        .map_or(1, NonZero::get)
        .min(limits::READERS)
        .min(count);
    let next = AtomicUsize::new(0);
    let (finished, coming) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..threads {
            let (next, finished) = (&next, finished.clone());
            scope.spawn(move || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= count {
                        break;
                    }
                    job(at);
                    // The other end is there until all threads have ended.
                    let _ = finished.send(());
                }
            });
        }
        drop(finished);
        for (so_far, ()) in (1..).zip(coming) {
            done(so_far);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_done_once_and_counted() {
        for count in [0, 1, 2, 50] {
            let times: Vec<_> = (0..count).map(|_| AtomicUsize::new(0)).collect();
            let mut counted = Vec::new();
            together(
                count,
                &|at| {
                    times[at].fetch_add(1, Ordering::Relaxed);
                },
                &mut |done| counted.push(done),
            );
            assert!(times.iter().all(|times| times.load(Ordering::Relaxed) == 1));
            assert_eq!(counted, (1..=count).collect::<Vec<_>>());
        }
    }
}
