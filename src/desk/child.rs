//! The process that reads one file and nothing else.
//!
//! Responsible for bounding itself first, for reading its standard input and for sending what it
//! finds to its standard output. It says nothing else, and a panic in it is an answer like others.

use std::{
    ffi::OsStr,
    io::{self, Read, Write},
    ops::ControlFlow,
    panic::{self, AssertUnwindSafe},
    process::ExitCode,
    thread,
};

use super::{
    bounds,
    wire::{self, Fault, Head},
};
use crate::{
    error::{Error, Expected},
    limits,
    scan::{self, Options},
};

/// What the program is started with to read one file. No command begins like this.
const READ: &str = "--read-one-file";
const ANNOTATE: &str = "--annotate-one-file";
/// Bytes of the thread that decodes: more than a main thread has on some platforms.
const STACK: usize = 16 << 20;

/// What is asked of the process.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Task {
    /// To send what the file holds.
    Read,
    /// To send it as a picture with its codes outlined.
    Annotate,
}

impl Task {
    /// The first argument of the process.
    pub(super) fn argument(self) -> &'static str {
        match self {
            Self::Read => READ,
            Self::Annotate => ANNOTATE,
        }
    }

    fn of(argument: &OsStr) -> Option<Self> {
        [Self::Read, Self::Annotate]
            .into_iter()
            .find(|task| argument == task.argument())
    }
}

/// How many times the usual work may be spent on a file.
pub(super) fn effort(options: &Options) -> u64 {
    if options.dearer_looks { 10 } else { 1 }
}

/// Whether a process with this first argument is to read one file.
pub(crate) fn is_asked(argument: Option<&OsStr>) -> bool {
    argument.and_then(Task::of).is_some()
}

/// Does what the arguments ask: the task, the options in JSON, and about how many bytes there are.
pub(crate) fn serve(mut arguments: impl Iterator<Item = std::ffi::OsString>) -> ExitCode {
    let task = arguments.next().as_deref().and_then(Task::of);
    let mut next = || arguments.next();
    let options =
        next().and_then(|text| serde_json::from_slice::<Options>(text.as_encoded_bytes()).ok());
    let length = next().and_then(|text| text.to_str()?.parse::<u64>().ok());
    let (Some(task), Some(options), Some(length)) = (task, options, length) else {
        return ExitCode::from(2);
    };
    bounds::set(
        limits::READING_MEMORY - limits::BESIDE_READING,
        effort(&options) * (limits::READING_SECONDS - 1),
    );
    panic::set_hook(Box::new(|_| {}));
    let work =
        move || work(task, &options, length).map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    let thread = thread::Builder::new().stack_size(STACK).spawn(work);
    thread.map_or(ExitCode::FAILURE, |thread| {
        thread.join().unwrap_or(ExitCode::FAILURE)
    })
}

fn work(task: Task, options: &Options, length: u64) -> io::Result<()> {
    let mut to = io::stdout();
    // Reserved at once: while it grows, a large file would take twice its room.
    let mut bytes = Vec::with_capacity(length.min(limits::INPUT_FILE) as usize + 1);
    io::stdin()
        .take(limits::INPUT_FILE + 1)
        .read_to_end(&mut bytes)?;
    let result = if bytes.len() as u64 > limits::INPUT_FILE {
        Err(Error::too_large("", limits::INPUT_FILE as usize))
    } else {
        panic::catch_unwind(AssertUnwindSafe(|| match task {
            Task::Read => read(bytes, options, &mut to),
            Task::Annotate => scan::annotate("", &bytes, options).map(|png| (Head::Picture, png)),
        }))
        .unwrap_or_else(|_| {
            Err(Error::BadInput {
                name: String::new(),
                expected: Expected::PdfOrPicture,
            })
        })
    };
    match result {
        Ok((head, bytes)) => wire::write(&mut to, &head, &bytes),
        Err(error) => wire::write(&mut to, &Head::Failed(Fault::of(&error)), &[]),
    }
}

fn read(bytes: Vec<u8>, options: &Options, to: &mut impl Write) -> Result<(Head, Vec<u8>), Error> {
    let summary = scan::scan_whole("", bytes, options, &mut |event| {
        // Nobody reads on if it cannot be sent.
        match wire::of_event(&event).map(|(head, bytes)| wire::write(to, &head, bytes)) {
            Some(Ok(())) => ControlFlow::Continue(()),
            _ => ControlFlow::Break(()),
        }
    })?;
    Ok((Head::Done(summary.into()), Vec::new()))
}
