//! A file → its events, with what is decoded by libraries read in a process of its own.
//!
//! Responsible for starting that process, for ending it, and for saying why it ended. Gives what
//! [`scan::scan`] gives, and [`Error::ReadingMemory`] and [`Error::ReadingTime`].

use std::{
    env, fs,
    io::{Read, Seek, Write},
    ops::ControlFlow,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, ExitStatus, Stdio},
    sync::{
        Mutex, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::Duration,
};

use super::paths::read_file;
use super::{
    bounds::{self, End},
    child::{Task, effort},
    opening,
    wire::{self, Head},
};
use crate::{
    error::{Doing, Error, Expected},
    limits,
    scan::{self, Event, Options, Summary},
};

/// Seconds by the clock for each second of work: other programs work as well.
const PATIENCE: u64 = 12;
/// Bytes that tell what a file is.
const BEGINNING: u64 = 4096;
/// Most bytes of a picture with outlines.
const PICTURE: usize = 64 << 20;

/// What takes the events of a file.
type OnEvent<'a> = dyn FnMut(Event) -> ControlFlow<()> + 'a;

/// The program to start. Not set where this code is part of another program, as of a test.
static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// Says that this process is the program itself, which can be started to read one file.
pub(crate) fn starts_itself() {
    if let Ok(program) = env::current_exe() {
        let _ = PROGRAM.set(program);
    }
}

/// What the process reads.
enum Input<'a> {
    File(fs::File),
    Bytes(&'a [u8]),
}

/// Reads a file as [`scan::scan`] does.
///
/// # Errors
/// Those of [`read_file`] and [`scan::scan`], [`Error::ReadingMemory`] and
/// [`Error::ReadingTime`].
pub(crate) fn scan_file(
    path: &Path,
    options: &Options,
    on_event: &mut OnEvent<'_>,
) -> Result<Summary, Error> {
    let name = path.display().to_string();
    if PROGRAM.get().is_some()
        && let Some(file) = costly_file(path)?
        && let Some(child) = start(Task::Read, options, &file.into())
    {
        return Reader::new(&name, options).read(child, None, on_event);
    }
    scan_bytes(&name, &read_file(path)?, options, on_event)
}

/// Reads the bytes of a file as [`scan::scan`] does.
///
/// # Errors
/// Those of [`scan::scan`], [`Error::ReadingMemory`] and [`Error::ReadingTime`].
pub(crate) fn scan_bytes(
    name: &str,
    bytes: &[u8],
    options: &Options,
    on_event: &mut OnEvent<'_>,
) -> Result<Summary, Error> {
    if scan::is_decoded_by_others(bytes)
        && let Some(child) = start(Task::Read, options, &Input::Bytes(bytes))
    {
        return Reader::new(name, options).read(child, Some(bytes), on_event);
    }
    scan::scan(name, bytes, options, on_event)
}

/// A picture back with its codes outlined, as [`scan::annotate`] gives it.
///
/// # Errors
/// Those of [`scan::annotate`], [`Error::ReadingMemory`] and [`Error::ReadingTime`].
pub(crate) fn annotate(path: &Path, options: &Options) -> Result<Vec<u8>, Error> {
    let name = path.display().to_string();
    if PROGRAM.get().is_some()
        && let Some(file) = costly_file(path)?
        && let Some(child) = start(Task::Annotate, options, &file.into())
    {
        return Reader::new(&name, options).annotate(child);
    }
    scan::annotate(&name, &read_file(path)?, options)
}

/// The file, opened at its beginning, if it is one that a process of its own has to read.
fn costly_file(path: &Path) -> Result<Option<fs::File>, Error> {
    let failed = |error: std::io::Error| Error::io(Doing::Reading, path.display(), &error);
    // What is no file, as a pipe, is read as it comes, or refused, by who reads what is not decoded.
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Ok(None);
    }
    let Ok(mut file) = opening::to_read(path) else {
        return Ok(None);
    };
    let mut beginning = Vec::new();
    (&mut file)
        .take(BEGINNING)
        .read_to_end(&mut beginning)
        .map_err(failed)?;
    if !scan::is_decoded_by_others(&beginning) {
        return Ok(None);
    }
    file.rewind().map_err(failed)?;
    Ok(Some(file))
}

impl From<fs::File> for Input<'_> {
    fn from(file: fs::File) -> Self {
        Self::File(file)
    }
}

/// Starts the process; `None` where that cannot be done.
fn start(task: Task, options: &Options, input: &Input<'_>) -> Option<Child> {
    let options = serde_json::to_string(options).ok()?;
    let (stdin, length) = match input {
        Input::File(file) => (
            Stdio::from(file.try_clone().ok()?),
            file.metadata().ok()?.len(),
        ),
        Input::Bytes(bytes) => (Stdio::piped(), bytes.len() as u64),
    };
    Command::new(PROGRAM.get()?)
        .args([task.argument(), &options, &length.to_string()])
        .stdin(stdin)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()
}

/// One file being read by a process.
struct Reader<'a> {
    name: &'a str,
    /// How long it may take by the clock.
    patience: Duration,
    seconds: u64,
    /// Pages that were read to their end.
    pages: usize,
}

/// How the process came to its end.
enum Outcome<T> {
    /// It said so itself.
    Said(Result<T, Error>),
    /// Nobody wanted more.
    Enough,
    /// It fell silent.
    Silent,
}

impl<'a> Reader<'a> {
    fn new(name: &'a str, options: &Options) -> Self {
        let seconds = effort(options) * limits::READING_SECONDS;
        Self {
            name,
            patience: Duration::from_secs(seconds * PATIENCE),
            seconds,
            pages: 0,
        }
    }

    fn read(
        mut self,
        child: Child,
        bytes: Option<&[u8]>,
        on_event: &mut OnEvent<'_>,
    ) -> Result<Summary, Error> {
        let read = self.run(child, bytes, |reader, from| {
            loop {
                let Some(message) = wire::read(from, wire::RECORD) else {
                    return Outcome::Silent;
                };
                match message.head {
                    Head::Done(sum) => return Outcome::Said(Ok(Summary::from(sum))),
                    Head::Failed(fault) => {
                        return Outcome::Said(Err(fault.into_error(reader.name)));
                    }
                    _ => {}
                }
                let Some(event) = wire::to_event(message, reader.name) else {
                    return Outcome::Silent;
                };
                reader.pages += usize::from(matches!(event, Event::PageDone(_)));
                if on_event(event).is_break() {
                    return Outcome::Enough;
                }
            }
        })?;
        Ok(read.unwrap_or_else(|| Summary {
            stopped: true,
            ..Summary::default()
        }))
    }

    fn annotate(mut self, child: Child) -> Result<Vec<u8>, Error> {
        let picture = self.run(child, None, |reader, from| {
            match wire::read(from, PICTURE) {
                Some(mut message) => match message.head {
                    Head::Picture => Outcome::Said(Ok(std::mem::take(&mut *message.bytes))),
                    Head::Failed(fault) => Outcome::Said(Err(fault.into_error(reader.name))),
                    _ => Outcome::Silent,
                },
                None => Outcome::Silent,
            }
        })?;
        Ok(picture.unwrap_or_default())
    }

    /// Gives the process its bytes, listens to it, and ends it if it takes too long or nobody wants
    /// more of it, which is `None`.
    fn run<T>(
        &mut self,
        mut child: Child,
        bytes: Option<&[u8]>,
        listen: impl FnOnce(&mut Self, &mut ChildStdout) -> Outcome<T>,
    ) -> Result<Option<T>, Error> {
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
        let child = Mutex::new(child);
        let with_child =
            |act: fn(&mut Child)| act(&mut child.lock().unwrap_or_else(PoisonError::into_inner));
        let kill = |child: &mut Child| {
            let _ = child.kill();
        };
        let late = AtomicBool::new(false);
        let patience = self.patience;
        let outcome = thread::scope(|scope| {
            if let (Some(mut stdin), Some(bytes)) = (stdin, bytes) {
                // A process that has ended takes no more.
                scope.spawn(move || {
                    let _ = stdin.write_all(bytes);
                });
            }
            let (over, wait) = mpsc::channel::<()>();
            let (late, with_child) = (&late, &with_child);
            scope.spawn(move || {
                if wait.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
                    late.store(true, Ordering::Relaxed);
                    with_child(kill);
                }
            });
            let mut from = stdout?;
            let outcome = listen(self, &mut from);
            if !matches!(outcome, Outcome::Said(_)) {
                // Silent because it has ended, or it says what nobody asked for.
                if matches!(outcome, Outcome::Enough) || !matches!(from.read(&mut [0]), Ok(0)) {
                    with_child(kill);
                }
            }
            drop(over);
            Some(outcome)
        });
        let mut child = child.into_inner().unwrap_or_else(PoisonError::into_inner);
        let status = child.wait().ok();
        match outcome.unwrap_or(Outcome::Silent) {
            Outcome::Said(result) => result.map(Some),
            Outcome::Enough => Ok(None),
            Outcome::Silent if late.into_inner() => Err(self.out_of_time()),
            Outcome::Silent => Err(self.ended(status)),
        }
    }

    fn out_of_time(&self) -> Error {
        Error::ReadingTime {
            name: self.name.to_owned(),
            seconds: self.seconds,
            pages: self.pages,
        }
    }

    fn ended(&self, status: Option<ExitStatus>) -> Error {
        match status.map_or(End::Other, bounds::end) {
            End::Memory => Error::ReadingMemory {
                name: self.name.to_owned(),
            },
            End::Time => self.out_of_time(),
            End::Other => Error::BadInput {
                name: self.name.to_owned(),
                expected: Expected::PdfOrPicture,
            },
        }
    }
}
