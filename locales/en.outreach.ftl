### No native speaker has reviewed this file yet.

console-admin-outreach = Outreach links
console-admin-outreach-text = Links and codes to scan for villages, schools, airports and partners, and how many people came by each.
console-outreach-text = Whoever begins by such a link is counted at its place. No names are shown.
console-outreach-empty = There is no place yet. Upload the table "outreach" on the catalogue page.
console-outreach-add = Add a place in the catalogue
console-outreach-who-adds = A new place, with its links and codes, is added in the catalogue by administrators of the ministries (KP2MI, Kemlu). Send them its code, name and region.
console-outreach-came = { $count ->
        [0] nobody came yet
        [one] one person came
       *[other] { $count } people came
    }
console-outreach-kind-village = Village or kelurahan
console-outreach-kind-school = School
console-outreach-kind-airport = Airport
console-outreach-kind-partner = Partner
console-outreach-kind-event = Event
console-outreach-kind-other = Other
console-outreach-save = Save the code for printing
