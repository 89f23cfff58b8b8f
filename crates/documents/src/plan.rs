//! The codes of the action plan: objectives, results and activities numbered in their hierarchy.

use dossier::stages::actions::{Actions, Activity, ExpectedResult, MeasuredId, Objective};
use dossier::{Dossier, Item, ItemId, Language};

/// The action plan in its hierarchy. What serves nothing stands last, under a parent that is `None`.
pub(crate) struct Plan<'a> {
    pub(crate) objectives: Vec<PlannedObjective<'a>>,
}

/// A specific objective with its code, such as OS1, and its results.
pub(crate) struct PlannedObjective<'a> {
    pub(crate) objective: Option<&'a Objective>,
    pub(crate) code: String,
    pub(crate) results: Vec<PlannedResult<'a>>,
}

/// A result with its code, such as R1.2, and its activities.
pub(crate) struct PlannedResult<'a> {
    pub(crate) result: Option<&'a ExpectedResult>,
    pub(crate) code: String,
    pub(crate) activities: Vec<PlannedActivity<'a>>,
}

/// An activity with its code, such as A1.2.3.
pub(crate) struct PlannedActivity<'a> {
    pub(crate) activity: &'a Activity,
    pub(crate) code: String,
}

impl<'a> Plan<'a> {
    /// Numbers the action plan in the order of its lists.
    pub(crate) fn of(dossier: &'a Dossier, language: Language) -> Self {
        let actions: &'a Actions = &dossier.actions;
        let prefix = |id: &str| wording::text(language, &format!("doc-code-{id}"));
        let (objective_prefix, result_prefix, activity_prefix) =
            (prefix("objective"), prefix("result"), prefix("activity"));
        let parents = |count: usize| (0..count).map(Some).chain([None]);
        let objectives = parents(actions.objectives.len())
            .map(|at| {
                let objective = at.map(|at| &actions.objectives[at]);
                let number = at.map_or(0, |at| at + 1);
                let served: Vec<_> = actions
                    .results
                    .iter()
                    .filter(|result| {
                        let parent = result.objective.as_ref().map(|id| &id.0);
                        known(parent, &actions.objectives) == objective.map(Item::id)
                    })
                    .collect();
                let loose = objective.is_none().then_some(None);
                let results = served
                    .into_iter()
                    .map(Some)
                    .chain(loose)
                    .enumerate()
                    .map(|(index, result)| {
                        let within = if result.is_some() { format!("{number}.{}", index + 1) } else { "0".to_owned() };
                        let activities = actions
                            .activities
                            .iter()
                            .filter(|activity| {
                                let parent = activity.result.as_ref().map(|id| &id.0);
                                known(parent, &actions.results) == result.map(Item::id)
                            })
                            .enumerate()
                            .map(|(index, activity)| PlannedActivity {
                                activity,
                                code: format!("{activity_prefix}{within}.{}", index + 1),
                            })
                            .collect();
                        PlannedResult { result, code: format!("{result_prefix}{within}"), activities }
                    })
                    .filter(|it| it.result.is_some() || !it.activities.is_empty())
                    .collect();
                PlannedObjective { objective, code: format!("{objective_prefix}{number}"), results }
            })
            .filter(|it| it.objective.is_some() || !it.results.is_empty())
            .collect();
        Self { objectives }
    }

    /// The activities in the order of their codes.
    pub(crate) fn activities(&self) -> impl Iterator<Item = &PlannedActivity<'a>> {
        self.results().flat_map(|result| &result.activities)
    }

    /// The results in the order of their codes.
    pub(crate) fn results(&self) -> impl Iterator<Item = &PlannedResult<'a>> {
        self.objectives.iter().flat_map(|objective| &objective.results)
    }

    /// The code of an activity.
    pub(crate) fn activity_code(&self, id: &ItemId) -> Option<&str> {
        self.activities().find(|it| it.activity.id == *id).map(|it| it.code.as_str())
    }

    /// The codes of objectives and results in the order of the logical framework.
    pub(crate) fn measured_codes(&self) -> impl Iterator<Item = &str> {
        self.objectives.iter().flat_map(|objective| {
            let results = objective.results.iter().map(|result| result.code.as_str());
            std::iter::once(objective.code.as_str()).chain(results)
        })
    }

    /// The objective or result that an indicator or assumption hangs on; `None` where it names none that exists.
    pub(crate) fn known<'b>(&self, id: Option<&'b MeasuredId>) -> Option<&'b MeasuredId> {
        id.filter(|id| self.measured_code(id).is_some())
    }

    /// The code of an objective or a result.
    pub(crate) fn measured_code(&self, id: &MeasuredId) -> Option<&str> {
        let objectives = self.objectives.iter().map(|it| (it.objective.map(Item::id), &it.code));
        let results = self.results().map(|it| (it.result.map(Item::id), &it.code));
        objectives.chain(results).find(|(of, _)| *of == Some(&id.0)).map(|(_, code)| code.as_str())
    }
}

/// The identifier of a parent that exists.
fn known<'a, T: Item>(id: Option<&'a ItemId>, parents: &[T]) -> Option<&'a ItemId> {
    id.filter(|id| dossier::find(parents, id).is_some())
}
