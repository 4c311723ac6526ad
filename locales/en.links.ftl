### No native speaker has reviewed this file yet.

## Read by people

# To the other reporter of a merged case. Neutral: whoever holds the phone may read it.
neutral-merged-news = There is news for you. Write here whenever you like.

## What officers read in their own Telegram about links

alert-cluster = Several people have named the same recruiter, number, account or place. The newest report is { $reference }, { $urgency }, { $country }, { $age } min old. Please look at the clusters in the console.
alert-merged-closed = The ticket merged with { $reference } was closed. Its own reporter still waits: { $urgency }, { $country }, { $age } min old.

## The officers' console: links and clusters

console-links-title = May belong together
console-links-none = Nothing was found that belongs to this report.
console-links-cluster = { $count ->
    [one] One person names
   *[other] { $count } people name
  } the same:
console-links-cluster-open = Open the case
console-links-cluster-at = The case is with
console-links-seeking = One of these reports seeks a person. They are answered apart: where somebody is, or that she was found, goes to nobody without her consent.
console-links-elsewhere = There may be a matching report at another agency. Ask there:
console-links-merged-text = These reports are worked as one. Each reporter stays on their own ticket; when one is closed, the other is told that there is news.
console-links-rejected = { $count ->
    [one] One rejected
   *[other] { $count } rejected
  }
console-links-add = Link another report
console-links-add-label = Its reference
console-links-compare-reason = Comparing with ticket { $reference }: may be the same case
console-link-confirm = Belongs together
console-link-reject = Does not
console-link-undo = Undo
console-link-merge = Work as one
console-link-compare = Open to compare
console-link-state-proposed = Proposed
console-link-state-confirmed = Belongs together
console-link-state-rejected = Does not belong
console-link-state-merged = Worked as one
console-link-reason-same-person = same person
console-link-reason-same-worker = same worker
console-link-reason-same-reporter = same reporter
console-link-reason-same-paper = same passport or identity number
console-link-reason-same-phone = same phone number
console-link-reason-same-account = same account
console-link-reason-same-employer = same employer
console-link-reason-same-recruiter = same recruiter
console-link-reason-same-address = same address or building
console-link-reason-same-flight = same flight
console-link-reason-by-officer = linked by an officer
console-shared-recruiter = recruiter
console-shared-phone = phone number
console-shared-account = account
console-shared-site = building or street
console-shared-cell = place on the map
console-event-linked = Belongs together with
console-event-unlinked = No longer linked with
console-event-merged = Worked as one with
console-event-unmerged = No longer worked as one with
console-event-merged-closed = The report worked as one with this was closed
console-event-clustered = Several people name the same
console-reply-to-all = To the other reporter too
console-done-link-confirm = Noted: the reports belong together.
console-done-link-reject = Noted: they do not. This pair is not proposed again.
console-done-link-undo = Undone.
console-done-link-merge = The reports are worked as one.
console-problem-merge = One of these reports seeks the other person, so they cannot be worked as one.
console-problem-link = Another officer decided about this link in the meantime.
console-problem-link-unknown = There is no such ticket, or it is not for you.
console-alert-cluster = Several people name the same
console-alert-merged-closed = The report worked as one with this was closed
console-nav-clusters = Clusters
console-clusters-title = Clusters
console-clusters-text = Independent reports that name the same recruiter, number, account or place.
console-clusters-all = Show closed ones too
console-clusters-open-only = Only open ones
console-clusters-empty = No cluster is open
console-clusters-empty-text = As soon as several people name the same, it stands here.
console-clusters-row = { $count ->
    [one] One person:
   *[other] { $count } people:
  } same
console-cluster-title = Cluster
console-cluster-state-open = New
console-cluster-state-taken = Taken
console-cluster-state-closed = Closed
console-cluster-shared = What they name
console-cluster-by-sound = Names stand here the way they sound, as they are compared. The reports have their spelling.
console-cluster-shared-gone = The reports do not name it any more.
console-cluster-take = I take this case
console-cluster-close = Close the case
console-cluster-close-text = After that only new reports can make another case about the same.
console-cluster-reports = Reports
console-cluster-hidden = { $count ->
    [one] One more report is not shown.
   *[other] { $count } more reports are not shown.
  }
console-done-cluster-take = You have taken the case.
console-done-cluster-close = The case is closed.
console-admin-clusters = Cluster alarm
console-admin-clusters-text = How many reports about the same make a case, and whose.
console-cluster-rule-text = When so many people name the same recruiter, number, account or place within so many days, a case is opened. One person who writes three times is one.
console-cluster-rule-reporters = People
console-cluster-rule-days = Days
console-cluster-rule-agency = Desk that gets the case
console-cluster-rule-wrong-days = Days: 1 to 365.
console-cluster-rule-wrong-reporters = People: 2 to 50.
console-cluster-rule-wrong-agency = There is no such agency.
console-save-rule = Save
console-done-cluster-rule = Saved.
