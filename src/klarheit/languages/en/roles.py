"""Words that stand where a name could stand and tell the side. Lower case; matched whatever the language of the talk."""

# The writer of notes: when one of these speaks, everybody else is the partner.
SELF = frozenset({"i", "me", "you", "myself", "we"})

ASKER = SELF | frozenset(
    {
        "seller", "salesperson", "salesman", "saleswoman", "sales", "sales rep", "sales representative", "rep",
        "representative", "sales agent", "sales manager", "account executive", "account manager", "ae", "sdr", "bdr",
        "vendor", "supplier", "broker", "consultant", "adviser", "advisor", "agent", "call agent",
        "interviewer", "moderator", "host", "coach", "therapist", "counsellor", "counselor", "trainer",
        "leader", "team lead", "team leader", "supervisor", "line manager", "manager",
    }
)  # fmt: skip

PARTNER = frozenset(
    {
        "customer", "client", "buyer", "prospect", "lead", "purchaser", "procurement", "shopper", "consumer", "caller",
        "employee", "report", "direct report", "team member", "coachee", "interviewee", "respondent", "participant",
        "patient", "them", "they", "he", "she", "guest", "counterpart", "partner", "boss", "my boss",
    }
)  # fmt: skip

# A number or letter instead of a name: "Speaker 2", "Participant B".
ANONYMOUS = ("speaker", "spk", "person", "participant", "voice", "channel", "ch", "user", "s")
UNKNOWN = frozenset({"unknown", "unknown speaker", "unknown participant", "unidentified", "speaker"})
