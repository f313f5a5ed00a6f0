//! The page's requests about figures for the desk itself: nothing in them is hidden, and nothing of them is kept.

use super::{Answer, Keeper};
use crate::messages::{FoundLine, KeeperReply, LINES_A_PAGE, Packed, StillOpen};
use crate::register::{Areas, Asked, Day, Figures, Line};
use crate::vault::Store;

impl<S: Store> Keeper<S> {
    pub(super) async fn figures(&mut self, asked: &Asked, areas: &[String]) -> Answer {
        let areas: Vec<&str> = areas.iter().map(String::as_str).collect();
        let areas = asked.area.as_deref().map_or(Areas::All(&areas), Areas::One);
        let (first, last) = asked.period.days();
        let lines = self.lines().await?.values().filter_map(|(_, line)| line.as_ref());
        Ok(KeeperReply::Figures(Packed::of(&Figures::of(lines, first, last, areas))))
    }

    pub(super) async fn still_open(&mut self, asked: &Asked, today: Day) -> Answer {
        let days = asked.period.days();
        let is_asked = |line: &&Line| asked.area.as_ref().is_none_or(|area| line.area == *area);
        let lines = self.lines().await?.iter().filter_map(|(id, (_, line))| Some((id, line.as_ref().filter(is_asked)?)));
        let mut open = StillOpen::default();
        for (id, line) in lines {
            let (is_undecided, reviews) = (line.is_undecided(days), line.reviews_to_make(days, today));
            open.undecided += usize::from(is_undecided);
            open.reviews += usize::from(reviews > 0);
            if is_undecided || reviews > 0 {
                open.lines.push(FoundLine { id: id.clone(), line: line.clone() });
            }
        }
        open.lines.sort_by(|one, other| (one.line.came_on, &one.id).cmp(&(other.line.came_on, &other.id)));
        open.lines.truncate(LINES_A_PAGE);
        Ok(KeeperReply::StillOpen(Packed::of(&open)))
    }
}
