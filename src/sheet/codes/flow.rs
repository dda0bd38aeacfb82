//! Strips of a page → whole pages: where one page ends and the next begins.
//!
//! Responsible for keeping together what is read together, for the name over what goes on from
//! the page before, and for the foot. Not responsible for what is on a strip.

use super::{letters::one_line, wording};
use crate::{
    print::{
        fonts::{plain, strong, wrap},
        page::Page,
        setting::{SMALL, cap, descent},
        units::POINT,
    },
    sheet::{
        Paper,
        grid::{END_MARGIN, GUTTER, SIDE_MARGIN},
    },
};

/// Size of an account's name, and of the name over what goes on.
pub(super) const NAME: f32 = 13.0;
const NAME_AGAIN: f32 = 10.5;
/// Blank over an account.
pub(super) const BETWEEN_ACCOUNTS: f32 = 6.0;
/// From the rule over a name to its capitals.
pub(super) const BELOW_RULE: f32 = 3.2;
/// Height of the foot with the blank over it.
const FOOT: f32 = 8.0;
/// Thin rules.
pub(super) const THIN: f32 = 0.2;

/// A part of a page, as wide as the page, that is never cut.
pub(super) struct Strip {
    /// What is on it, from height 0 downwards.
    page: Page,
    /// How high it is.
    height: f32,
    /// Blank over it, left out at the head of a page.
    above: f32,
    /// Whether the next one has to be on the same page.
    pub(super) keeps: bool,
    /// How many strips, this and those that follow, belong together: if they are not too high,
    /// they are not parted.
    pub(super) together: usize,
}

/// The strips of one account, or of the head.
pub(super) struct Section {
    /// What stands over it where it goes on, on one line; empty for the head.
    pub(super) name: String,
    /// The width to set in, and where it begins.
    pub(super) left: f32,
    pub(super) right: f32,
    /// Its strips.
    pub(super) strips: Vec<Strip>,
}

impl Section {
    pub(super) fn new(paper: Paper, name: &str) -> Self {
        Self {
            name: one_line(name).to_string(),
            left: SIDE_MARGIN,
            right: paper.size().0 - SIDE_MARGIN,
            strips: Vec::new(),
        }
    }

    pub(super) fn width(&self) -> f32 {
        self.right - self.left
    }

    /// Adds a strip. `draw` sets it from height 0 and returns its lower end.
    pub(super) fn add(&mut self, above: f32, keeps: bool, draw: impl FnOnce(&mut Page) -> f32) {
        let mut page = Page::new(0.0, 0.0);
        let height = draw(&mut page);
        self.strips.push(Strip {
            page,
            height,
            above,
            keeps,
            together: 1,
        });
    }

    /// Notes that the strips from `start` on belong together.
    pub(super) fn bind(&mut self, start: usize) {
        let count = self.strips.len() - start;
        if let Some(first) = self.strips.get_mut(start) {
            first.together = count;
        }
    }

    /// Lets neither the first nor the last of the strips from `start` on stand alone.
    pub(super) fn settle(&mut self, start: usize) {
        if let [first, .., _] = &mut self.strips[start..] {
            first.keeps = true;
        }
        if let [.., before, _] = &mut self.strips[start..] {
            before.keeps = true;
        }
    }

    /// How high the strips of a range are, without the blank over the first.
    fn height(&self, start: usize, end: usize) -> f32 {
        let strips = &self.strips[start..end];
        let blank: f32 = strips.iter().skip(1).map(|strip| strip.above).sum();
        blank + strips.iter().map(|strip| strip.height).sum::<f32>()
    }

    /// Where those that have to be on one page with the strip `start` end; `whole` keeps what
    /// belongs together as well, if it is at most so high.
    fn chain_end(&self, start: usize, whole: f32) -> usize {
        let mut end = start + 1;
        let mut at = start;
        while at < end {
            if self.strips[at].keeps {
                end = end.max(at + 2);
            }
            let block = at + self.strips[at].together;
            if self.height(at, block) <= whole {
                end = end.max(block);
            }
            at += 1;
        }
        end.min(self.strips.len())
    }
}

/// The pages while they are filled.
struct Flow {
    paper: Paper,
    pages: Vec<Page>,
    /// Where the next strip begins, blank left out.
    y: f32,
    /// Whether something stands on the page over it.
    begun: bool,
}

impl Flow {
    fn bottom(&self) -> f32 {
        self.paper.size().1 - END_MARGIN - FOOT
    }

    fn turn(&mut self) {
        let (width, height) = self.paper.size();
        self.pages.push(Page::new(width, height));
        self.y = END_MARGIN;
        self.begun = false;
    }

    fn place(&mut self, strip: &mut Strip) {
        if self.begun {
            self.y += strip.above;
        }
        if let Some(page) = self.pages.last_mut() {
            page.take_over(&mut strip.page, self.y);
        }
        self.y += strip.height;
        self.begun = true;
    }

    fn take(&mut self, mut section: Section) {
        // What is higher than a third of a page may be parted: paper is not left blank for it.
        let whole = (self.bottom() - END_MARGIN) / 3.0;
        let mut at = 0;
        while at < section.strips.len() {
            // At the head of a page under the name, with all that has to stay together; less of
            // that only where a page cannot hold it.
            let over = again_height(&section);
            let most = self.bottom() - END_MARGIN - if at > 0 { over } else { 0.0 };
            let end = [section.chain_end(at, whole), section.chain_end(at, 0.0)]
                .into_iter()
                .find(|&end| section.height(at, end) <= most)
                .unwrap_or(at + 1);
            let above = if self.begun {
                section.strips[at].above
            } else {
                0.0
            };
            if self.y + above + section.height(at, end) > self.bottom() && self.begun {
                self.turn();
                if at > 0 && !section.name.is_empty() {
                    let mut again = again(&section);
                    self.place(&mut again);
                }
            }
            for strip in &mut section.strips[at..end] {
                self.place(strip);
            }
            at = end;
        }
    }
}

/// Height of the name over what goes on, with the blank that may follow.
fn again_height(section: &Section) -> f32 {
    if section.name.is_empty() {
        0.0
    } else {
        BELOW_RULE + cap(NAME_AGAIN) + descent(NAME_AGAIN) + BETWEEN_ACCOUNTS
    }
}

/// The account's name where it goes on.
fn again(section: &Section) -> Strip {
    let rest = plain(wording::CONTINUED);
    let room = section.width() - rest.font.width(&rest.text, NAME_AGAIN);
    let name = strong(shortened(&section.name, room, NAME_AGAIN));
    let mut strip = Section {
        name: String::new(),
        left: section.left,
        right: section.right,
        strips: Vec::new(),
    };
    strip.add(0.0, true, |page| {
        page.rule(section.left, 0.0, section.right, THIN);
        page.lines(
            section.left,
            BELOW_RULE,
            &[vec![name, rest]],
            NAME_AGAIN,
            1.3,
        )
    });
    strip.strips.remove(0)
}

/// `text` in bold on one line of `width` millimetres, with … for what does not fit.
fn shortened(text: &str, width: f32, size: f32) -> String {
    if strong(text).font.width(text, size) <= width {
        return text.to_owned();
    }
    let room = width - strong("…").font.width("…", size);
    let mut used = 0.0;
    let mut short: String = text
        .chars()
        .take_while(|letter| {
            used += strong("").font.width(letter.encode_utf8(&mut [0; 4]), size);
            used <= room
        })
        .collect();
    short.truncate(short.trim_end().len());
    short + "…"
}

/// All pages, each with its foot. `foot` says what the page is of.
pub(super) fn pages(paper: Paper, sections: Vec<Section>, foot: &str) -> Vec<Page> {
    let mut flow = Flow {
        paper,
        pages: Vec::new(),
        y: 0.0,
        begun: false,
    };
    flow.turn();
    for section in sections {
        flow.take(section);
    }
    let count = flow.pages.len();
    for (number, page) in (1..).zip(&mut flow.pages) {
        set_foot(page, foot, &wording::page(number, count));
    }
    flow.pages
}

fn set_foot(page: &mut Page, foot: &str, place: &str) {
    let top = page.height - END_MARGIN - cap(SMALL) - descent(SMALL);
    let right = page.width - SIDE_MARGIN;
    let place = strong(place);
    let place_x = right - place.font.width(&place.text, SMALL);
    let room = place_x - GUTTER - SIDE_MARGIN;
    page.rule(SIDE_MARGIN, top - 2.2, right, THIN);
    // A title of the widest letters gives way.
    let size = [SMALL, 7.5]
        .into_iter()
        .find(|&size| plain(foot).font.width(foot, size) <= room)
        .unwrap_or(7.5);
    let lines = wrap(&[plain(foot)], size, room);
    for line in lines.iter().take(1) {
        page.lines(SIDE_MARGIN, top, std::slice::from_ref(line), size, 1.0);
    }
    page.line(place_x, top, &place, SMALL);
}

/// Blank between two lines of running text of this size.
pub(super) fn leading(size: f32) -> f32 {
    1.4 * size * POINT - cap(size) - descent(size)
}
