//! The problem tree of each challenge, and the objective tree that it turns into.

use dossier::{
    Dossier,
    stages::challenges::{Challenge, TreeNode, TreeSide},
};

use super::{Drawn, Words};
use crate::figures::{PORTRAIT_WIDTH, ProblemTree, TreeBox};

const LIST: &str = "challenges/list";
const TREE: &str = "challenges/tree";

/// Draws the trees of the challenges that have one, in the order of the challenges; what belongs to none stands last.
pub(super) fn draw(dossier: &Dossier, words: Words, objectives: bool) -> Vec<Drawn> {
    let challenges = dossier.challenges.list.iter().map(Some).chain([None]);
    challenges.filter_map(|challenge| Tree { dossier, words, objectives, challenge }.draw()).collect()
}

/// The tree of one challenge.
struct Tree<'a> {
    dossier: &'a Dossier,
    words: Words,
    objectives: bool,
    challenge: Option<&'a Challenge>,
}

impl<'a> Tree<'a> {
    fn draw(&self) -> Option<Drawn> {
        let nodes: Vec<&TreeNode> = self.dossier.challenges.tree.iter().filter(|node| self.holds(node)).collect();
        if nodes.is_empty() {
            return None;
        }
        let kind = if self.objectives { "objectives" } else { "problems" };
        let title = match self.challenge {
            Some(challenge) => self.words.label(&challenge.title),
            None => self.words.text("doc-challenges-no-challenge"),
        };
        let tree = ProblemTree {
            trunk: self.trunk(),
            above: self.side(&nodes, TreeSide::Effect),
            below: self.side(&nodes, TreeSide::Cause),
            sides: ["above", "below"].map(|side| self.words.text(&format!("figure-tree-{kind}-{side}"))),
            objectives: self.objectives,
        };
        let path = self.challenge.map_or_else(|| LIST.to_owned(), |challenge| format!("{LIST}/{}", challenge.id));
        Some(Drawn {
            path,
            caption: self.words.with(&format!("figure-tree-{kind}"), &[("title", title.into())]),
            alternative: self.alternative(&tree, kind),
            waiting: vec![],
            drawing: tree.draw(PORTRAIT_WIDTH),
        })
    }

    fn holds(&self, node: &TreeNode) -> bool {
        let known = |challenge: &&Challenge| node.challenge.as_ref().is_some_and(|id| id.0 == challenge.id);
        let of = self.dossier.challenges.list.iter().find(known).map(|challenge| &challenge.id);
        of == self.challenge.map(|challenge| &challenge.id)
    }

    fn trunk(&self) -> TreeBox {
        let Some(challenge) = self.challenge else {
            let text = self.words.text("doc-challenges-no-challenge");
            return TreeBox { text, missing: true, ..TreeBox::default() };
        };
        let (problem, objective) = (self.words.label(&challenge.title), self.words.label(&challenge.objective));
        self.worded(format!("{LIST}/{}", challenge.id), problem, objective, vec![])
    }

    /// The nodes of a side that hang on the trunk, with what hangs on them. A node whose parents run in a circle, or are
    /// gone, hangs on the trunk; one without a side counts as a cause.
    fn side(&self, nodes: &[&'a TreeNode], side: TreeSide) -> Vec<TreeBox> {
        let group: Vec<&TreeNode> =
            nodes.iter().copied().filter(|node| node.side.unwrap_or(TreeSide::Cause) == side).collect();
        let mut hung = Vec::new();
        let mut boxes = Vec::new();
        let parent = |node: &TreeNode| group.iter().any(|it| node.parent.as_ref().is_some_and(|id| id.0 == it.id));
        for node in group.iter().filter(|node| !parent(node)) {
            boxes.extend(self.hang(node, &group, &mut hung));
        }
        for node in &group {
            boxes.extend(self.hang(node, &group, &mut hung));
        }
        boxes
    }

    fn hang(&self, node: &'a TreeNode, group: &[&'a TreeNode], hung: &mut Vec<&'a TreeNode>) -> Option<TreeBox> {
        if hung.iter().any(|it| it.id == node.id) {
            return None;
        }
        hung.push(node);
        let below = group.iter().filter(|it| it.parent.as_ref().is_some_and(|id| id.0 == node.id));
        let children = below.filter_map(|child| self.hang(child, group, hung)).collect();
        let (problem, objective) = (self.words.label(&node.problem), self.words.label(&node.objective));
        Some(self.worded(format!("{TREE}/{}", node.id), problem, objective, children))
    }

    /// A box with the wording that this tree shows, or what is still to be worded.
    fn worded(&self, path: String, problem: String, objective: String, children: Vec<TreeBox>) -> TreeBox {
        let text = if self.objectives { objective } else { problem.clone() };
        if !text.is_empty() {
            return TreeBox { path, text, missing: false, children };
        }
        let id = if problem.is_empty() { "figure-tree-empty" } else { "figure-tree-missing" };
        TreeBox { path, text: self.words.with(id, &[("problem", problem.into())]), missing: true, children }
    }

    fn alternative(&self, tree: &ProblemTree, kind: &str) -> String {
        let mut said =
            vec![self.words.with(&format!("figure-tree-{kind}-alt"), &[("trunk", (&tree.trunk.text).into())])];
        for (side, boxes) in [(1, &tree.below), (0, &tree.above)] {
            if !boxes.is_empty() {
                let names = boxes.iter().map(told).collect::<Vec<_>>().join("; ");
                let side = &tree.sides[side];
                said.push(self.words.with("figure-tree-alt-side", &[("side", side.into()), ("names", names.into())]));
            }
        }
        said.join(" ")
    }
}

/// A box with what hangs on it in brackets.
fn told(it: &TreeBox) -> String {
    if it.children.is_empty() {
        return it.text.clone();
    }
    format!("{} ({})", it.text, it.children.iter().map(told).collect::<Vec<_>>().join("; "))
}
