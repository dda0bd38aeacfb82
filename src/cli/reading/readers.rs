//! Several files read at the same time, and what they hold handed on in the files' order.
//!
//! Responsible for threads and for how many pictures are in memory: each thread reads one file,
//! and no more files are begun than are soon needed. What is done with what is found is the
//! caller's, on the caller's thread, so that it does not depend on which file was faster.

use std::{
    collections::VecDeque,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, Sender},
    },
    thread,
};

use crate::{
    desk,
    error::Error,
    limits,
    scan::{Event, Options, Summary},
};

/// What comes of a file: its events, and then how it ended.
pub(crate) enum Sent {
    Event(Event),
    End(Result<Summary, Error>),
}

/// What takes a file: its number, its path and what comes of it.
type Take<'a> = dyn FnMut(usize, &Path, Receiver<Sent>) -> ControlFlow<()> + 'a;

/// One file to be read.
struct Job<'a> {
    path: &'a Path,
    to: Sender<Sent>,
}

impl Job<'_> {
    /// Reads the file until its end, or until nobody wants more of it.
    fn read(self, options: &Options, enough: &AtomicBool) {
        let result = desk::scan_file(self.path, options, &mut |event| {
            let unwanted = enough.load(Ordering::Relaxed);
            if unwanted || self.to.send(Sent::Event(event)).is_err() {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        // If nobody waits for it, nobody misses it.
        let _ = self.to.send(Sent::End(result));
    }
}

/// Reads `files`, and hands them one after the other to `take`, with what comes of each, until
/// it says that it is enough.
pub(crate) fn in_order(files: &[PathBuf], options: &Options, take: &mut Take<'_>) {
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(limits::READERS)
        .min(files.len());
    let enough = AtomicBool::new(false);
    let (jobs, queue) = mpsc::channel::<Job<'_>>();
    let queue = Mutex::new(queue);
    let work = || {
        loop {
            let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
            match job {
                Ok(job) if !enough.load(Ordering::Relaxed) => job.read(options, &enough),
                Ok(_) => {}
                Err(_) => break,
            }
        }
    };
    thread::scope(|scope| {
        // Taken into this closure, so that the threads end with it.
        let jobs = jobs;
        for _ in 0..threads {
            scope.spawn(work);
        }
        let mut coming = files.iter().enumerate();
        let mut begun = VecDeque::new();
        loop {
            // One file more than there are threads is ready to be begun, so that none waits.
            while begun.len() <= threads
                && let Some((at, path)) = coming.next()
            {
                let (to, from) = mpsc::channel();
                if jobs.send(Job { path, to }).is_ok() {
                    begun.push_back((at, path, from));
                }
            }
            let Some((at, path, from)) = begun.pop_front() else {
                break;
            };
            if take(at, path, from).is_break() {
                break;
            }
        }
        enough.store(true, Ordering::Relaxed);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Files of text in a folder of their own, and what came of them.
    fn read(count: usize, until: usize) -> Vec<(usize, bool)> {
        let folder = tempfile::tempdir().unwrap();
        let files: Vec<PathBuf> = (0..count)
            .map(|n| folder.path().join(format!("{n}.txt")))
            .collect();
        for (n, file) in files.iter().enumerate() {
            // Every fifth is missing.
            if n % 5 != 4 {
                std::fs::write(file, "nothing").unwrap();
            }
        }
        let mut seen = Vec::new();
        in_order(&files, &Options::default(), &mut |at, path, messages| {
            assert_eq!(path, files[at]);
            if at == until {
                return ControlFlow::Break(());
            }
            let end = messages.iter().find_map(|message| match message {
                Sent::End(result) => Some(result.is_ok()),
                Sent::Event(_) => None,
            });
            seen.push((at, end.unwrap()));
            ControlFlow::Continue(())
        });
        seen
    }

    #[test]
    fn files_come_in_order() {
        let seen = read(60, usize::MAX);
        let expected: Vec<_> = (0..60).map(|n| (n, n % 5 != 4)).collect();
        assert_eq!(seen, expected);
        assert!(read(0, 0).is_empty());
    }

    #[test]
    fn it_ends_early() {
        assert_eq!(read(60, 2).len(), 2);
        assert!(read(60, 0).is_empty());
    }

    /// Who loses interest in a file gets the next one all the same.
    #[test]
    fn a_file_may_be_left() {
        let files = vec![PathBuf::from("README.md"); 20];
        let mut count = 0;
        in_order(&files, &Options::default(), &mut |_, _, _| {
            count += 1;
            ControlFlow::Continue(())
        });
        assert_eq!(count, 20);
    }
}
