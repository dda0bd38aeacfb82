//! One page → its codes: looks at the picture, and if something seems to be missing looks again
//! at it shrunk, levelled or sharpened.
//!
//! Responsible for the order of the stages and for when a page is done. To add a stage, add a
//! line to [`STAGES`].

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    ops::ControlFlow,
};

use zeroize::Zeroizing;

use super::{
    diagnosis::WasRead,
    geometry::Outline,
    guard::survived,
    luma::{LARGE_PIXELS, Luma},
    qr,
    quality::{self, Quality},
};
use crate::{
    error::Error,
    paper::{
        Payload, PayloadError,
        record::{Record, SetId},
    },
};

/// Pictures above this are first looked at shrunk: modules of 0.5 mm have 4 to 6 pixels then,
/// which is enough, and it takes a quarter of the time. A4 at 400 dpi has 15 million.
const FIRST_LOOK_PIXELS: u64 = 18_000_000;

/// Pictures above this are not doubled: their modules have pixels enough.
const DOUBLED_PIXELS: u64 = 9_000_000;

/// One way to look at a page.
struct Stage {
    /// How many times smaller the picture gets.
    shrink: usize,
    /// What is done to the shrunk picture.
    treat: Option<fn(Luma) -> Luma>,
    /// What has to be known before it is worth its time.
    when: When,
}

/// When a stage is worth its time, the page not being complete.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// When modules of a page have pixels enough even if they lose some.
    Large,
    /// When that is not so.
    Small,
    /// Always.
    Incomplete,
    /// When corners of codes were seen that belong to no code read, and in a large picture some code
    /// was read; for the slow stages, which a page of plain text would otherwise go through in vain.
    CornersSeen,
    /// Both of the last but one and that the picture is small: in a large one, half its size
    /// has shown the same before.
    SmallCornersSeen,
}

/// The stages in order. Measured on real photos and damaged pages: the first for its size reads
/// nine pages in ten, and each of the others some that all before it do not.
const STAGES: [Stage; 11] = [
    Stage {
        shrink: 2,
        treat: None,
        when: When::Large,
    },
    // Noise is gone here, which takes its time in the whole picture.
    Stage {
        shrink: 3,
        treat: None,
        when: When::Large,
    },
    Stage {
        shrink: 1,
        treat: None,
        when: When::Small,
    },
    Stage {
        shrink: 2,
        treat: Some(|luma| luma.thresholded(24)),
        when: When::Incomplete,
    },
    // What is left of faded ink, four times as strong.
    Stage {
        shrink: 2,
        treat: Some(|luma| luma.sharpened(12, 12)),
        when: When::Incomplete,
    },
    Stage {
        shrink: 1,
        treat: None,
        when: When::Large,
    },
    Stage {
        shrink: 2,
        treat: Some(|luma| luma.sharpened(2, 6)),
        when: When::Incomplete,
    },
    Stage {
        shrink: 3,
        treat: None,
        when: When::Small,
    },
    Stage {
        shrink: 9,
        treat: None,
        when: When::Incomplete,
    },
    Stage {
        shrink: 1,
        treat: Some(|luma| luma.box_mean(1).sharpened(4, 8)),
        when: When::SmallCornersSeen,
    },
    Stage {
        shrink: 1,
        treat: Some(|luma| luma.sharpened(2, 6)),
        when: When::CornersSeen,
    },
];

/// Further stages for who asks for them: for modules of little more than a pixel, for blur, and
/// for uneven light.
const DEARER: [Stage; 6] = [
    Stage {
        shrink: 1,
        treat: Some(|luma| luma.doubled(DOUBLED_PIXELS)),
        when: When::Incomplete,
    },
    Stage {
        shrink: 1,
        treat: Some(|luma| luma.doubled(DOUBLED_PIXELS).sharpened(4, 8)),
        when: When::Incomplete,
    },
    Stage {
        shrink: 1,
        treat: Some(|luma| luma.sharpened(3, 16).box_mean(1)),
        when: When::Incomplete,
    },
    Stage {
        shrink: 1,
        treat: Some(|luma| luma.sharpened(4, 16).sharpened(2, 6)),
        when: When::Incomplete,
    },
    Stage {
        shrink: 1,
        treat: Some(|luma| luma.thresholded(48)),
        when: When::Incomplete,
    },
    Stage {
        shrink: 2,
        treat: Some(|luma| luma.box_mean(1).thresholded(16)),
        when: When::Incomplete,
    },
];

/// The parts of sealed vaults seen so far in a file. Two pages of one sheet, or two sheets of
/// one set, need not both be complete.
#[derive(Default)]
pub(super) struct PartsSeen(BTreeMap<Cut, BTreeSet<u8>>);

/// One vault cut in one way: set, hash, number of parts.
type Cut = (SetId, [u8; 8], u8);

/// What a page gave.
#[derive(Default)]
pub(super) struct PageResult {
    /// Codes of kinsafe.
    pub(super) ours: usize,
    /// Other QR codes.
    pub(super) others: usize,
    /// How many stages were gone through.
    pub(super) stages: usize,
    /// Whether all codes seem to have been read.
    pub(super) complete: bool,
}

/// A code of ours.
pub(super) struct PageCode {
    pub(super) payload: Result<Payload, Error>,
    pub(super) outline: Outline,
    /// How well it was read, if that was asked for.
    pub(super) quality: Option<Quality>,
}

/// What is known of one page over several looks at it.
pub(super) struct Page<'a> {
    /// Whether further pages of the file may hold the parts missing here.
    last: bool,
    seen: &'a mut PartsSeen,
    /// Key records of this page, each once.
    keys: Vec<Zeroizing<Vec<u8>>>,
    /// Of each key code, as often as it was read, as parts of the page's width and height.
    key_outlines: Vec<Outline>,
    /// Of this page alone.
    parts: BTreeMap<Cut, BTreeSet<u8>>,
    /// Text and middle of each code, as parts of the page's width and height.
    codes: Vec<(Zeroizing<String>, (f32, f32))>,
    /// Of each code, as parts of the page's width and height.
    outlines: Vec<Outline>,
    /// Stages after the usual ones.
    dearer: &'static [Stage],
    /// One sheet was read, and no more than one code is left.
    whole: bool,
    /// Whether it is said how well each code was read.
    measured: bool,
    /// Texts of codes that are not ours, if they are wanted, until they are taken.
    others: Option<Vec<Zeroizing<String>>>,
    result: PageResult,
}

impl<'a> Page<'a> {
    /// A page of which nothing is known yet.
    pub(super) fn new(last: bool, seen: &'a mut PartsSeen) -> Self {
        let result = PageResult::default();
        Self {
            last,
            seen,
            keys: Vec::new(),
            key_outlines: Vec::new(),
            parts: BTreeMap::new(),
            codes: Vec::new(),
            outlines: Vec::new(),
            dearer: &[],
            whole: false,
            measured: false,
            others: None,
            result,
        }
    }

    /// Takes the stages that were asked for, and none is left out for its price.
    pub(super) fn look_dearer(&mut self) {
        self.dearer = &DEARER;
    }

    /// Says of each code how well it was read.
    pub(super) fn measure(&mut self) {
        self.measured = true;
    }

    /// Keeps the texts of codes that are not ours.
    pub(super) fn keep_others(&mut self) {
        self.others = Some(Vec::new());
    }

    /// Those texts since they were last taken.
    pub(super) fn take_others(&mut self) -> Vec<Zeroizing<String>> {
        self.others.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// What all looks together gave.
    pub(super) fn into_result(self) -> PageResult {
        self.result
    }

    /// What was read, for a diagnosis of what was not.
    pub(super) fn was_read(&self) -> WasRead {
        WasRead {
            keys: self.key_outlines.clone(),
            vault: !self.parts.is_empty() && self.has_its_parts(),
            outlines: self.outlines.clone(),
        }
    }

    /// Whether one sheet was read, and no more than one code is left.
    pub(super) fn is_one_whole_sheet(&self) -> bool {
        self.whole
    }

    /// Whether all codes seem to have been read.
    pub(super) fn is_complete(&self) -> bool {
        self.result.complete
    }

    /// Whether the first look gave all codes and left nothing unread.
    pub(super) fn is_complete_at_first_sight(&self) -> bool {
        self.result.complete && self.result.stages == 1
    }

    /// Looks at a picture of the page, stage by stage, until it seems complete or `pixels` have
    /// been gone through. Each code is handed on once, even where several stages read it.
    pub(super) fn look<B>(
        &mut self,
        luma: &Luma,
        pixels: u64,
        on_code: &mut dyn FnMut(PageCode) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        let first = (1..)
            .find(|by| luma.area() / (by * by) <= FIRST_LOOK_PIXELS)
            .unwrap_or(1);
        let reduced = match usize::try_from(first) {
            Ok(by) if by > 1 => Cow::Owned(luma.shrunk(by)),
            _ => Cow::Borrowed(luma),
        };
        let mut left = pixels;
        let large = reduced.area() > LARGE_PIXELS;
        let (mut corners, mut looked) = (false, false);
        for stage in STAGES.iter().chain(self.dearer) {
            let cost = reduced.area() / (stage.shrink * stage.shrink) as u64;
            if cost > left && looked {
                break;
            }
            let dearer = !self.dearer.is_empty();
            let worth = match stage.when {
                When::Large => large,
                When::Small => !large,
                When::Incomplete => true,
                When::CornersSeen => (corners && (!large || self.found() > 0)) || dearer,
                When::SmallCornersSeen => (corners && !large) || dearer,
            };
            if !worth {
                continue;
            }
            left = left.saturating_sub(cost);
            looked = true;
            self.result.stages += 1;
            let treated = match stage.shrink {
                // No copy is made of a picture that stays as it is.
                1 if stage.treat.is_none() => Cow::Borrowed(reduced.as_ref()),
                by => {
                    let shrunk = reduced.shrunk(by);
                    Cow::Owned(match stage.treat {
                        Some(treat) => treat(shrunk),
                        None => shrunk,
                    })
                }
            };
            // What it panics on is a look that gave nothing.
            let reading = survived(|| qr::read(&treated, self.measured)).unwrap_or_default();
            let scale = luma.width() as f32 / treated.width() as f32;
            for code in reading.codes {
                let outline = code.outline.map(|(x, y)| (x * scale, y * scale));
                if let Some(code) = self.take(luma, code.text, outline, code.spent) {
                    on_code(code)?;
                }
            }
            corners |= reading.unread_corners > 0 || (self.found() == 0 && reading.corners >= 3);
            self.result.complete = reading.unread_corners == 0 && self.has_its_parts();
            // A code that is left then is most likely its key code's second copy, stained.
            self.whole = reading.unread_corners <= 3 && self.has_one_sheet();
            if self.result.complete || self.whole {
                break;
            }
        }
        ControlFlow::Continue(())
    }

    fn found(&self) -> usize {
        self.result.ours + self.result.others
    }

    /// Takes note of a code; gives it back if it is ours and new on this page.
    fn take(
        &mut self,
        luma: &Luma,
        text: Zeroizing<String>,
        outline: Outline,
        spent: Option<f32>,
    ) -> Option<PageCode> {
        let (width, height) = (luma.width() as f32, luma.height() as f32);
        let middle = outline.iter().fold((0.0, 0.0), |(x, y), at| {
            (x + at.0 / 4.0 / width, y + at.1 / 4.0 / height)
        });
        // The smallest code with its margin takes 2 % of a page's width.
        let known = self.codes.iter().any(|(other, at)| {
            *other == text && (at.0 - middle.0).abs() < 0.02 && (at.1 - middle.1).abs() < 0.02
        });
        if known {
            return None;
        }
        let placed = outline.map(|(x, y)| (x / width, y / height));
        self.outlines.push(placed);
        let payload = Payload::from_qr_text(&text);
        self.codes.push((text, middle));
        let payload = match payload {
            Ok(payload) => Ok(payload),
            Err(PayloadError::NotOurs) => {
                self.result.others += 1;
                if let (Some(others), Some((text, _))) = (&mut self.others, self.codes.last()) {
                    others.push(text.clone());
                }
                return None;
            }
            Err(error) => Err(error.into_error()),
        };
        self.result.ours += 1;
        // The picture as it came, not as a stage has treated it.
        let quality = spent.map(|spent| Quality {
            spent,
            contrast: quality::contrast(luma, &outline),
        });
        let code = |payload| PageCode {
            payload,
            outline,
            quality,
        };
        let Ok(Payload::Record(record)) = &payload else {
            return Some(code(payload));
        };
        match record.record() {
            Ok(Record::Altered(_) | Record::Key(_)) => {
                self.key_outlines.push(placed);
                if !self
                    .keys
                    .iter()
                    .any(|key| key.as_slice() == record.as_bytes())
                {
                    self.keys.push(Zeroizing::new(record.as_bytes().to_vec()));
                }
            }
            Ok(Record::Vault(part)) => {
                let cut = (part.set_id(), part.vault_hash(), part.count());
                self.seen.0.entry(cut).or_default().insert(part.number());
                self.parts.entry(cut).or_default().insert(part.number());
            }
            Ok(Record::Short(_)) | Err(_) => {}
        }
        Some(code(payload))
    }

    /// Whether one sheet was read, key and vault, and nothing of another.
    fn has_one_sheet(&self) -> bool {
        self.keys.len() == 1
            && self.parts.len() == 1
            && self
                .parts
                .iter()
                .all(|(cut, here)| here.len() == usize::from(cut.2))
    }

    /// Whether nothing speaks against the page being complete, as far as its codes say: a vault
    /// code says how many there are, and a sheet has one at least.
    fn has_its_parts(&self) -> bool {
        let none_of_a_sheet = !self.keys.is_empty() && self.seen.0.is_empty();
        self.found() > 0
            && !(self.last && none_of_a_sheet)
            && self.parts.iter().all(|(cut, here)| {
                let anywhere = self.seen.0.get(cut);
                let known = |number: &u8| anywhere.is_some_and(|seen| seen.contains(number));
                let (first, last) = (here.first().copied(), here.last().copied());
                match (first, last) {
                    // On a page with others to follow, only a gap between two codes counts.
                    (Some(first), Some(last)) if !self.last => (first..=last).all(|n| known(&n)),
                    _ => (1..=cut.2).all(|n| known(&n)),
                }
            })
    }
}
