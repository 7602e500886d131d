"""Which of an English speaker's nouns are worth taking up, and what they stand for. Singular, small letters."""

# Nouns by which nothing is named, of idioms, of quantity and measure: no phrase of theirs is taken up.
EMPTY = frozenset(
    """
    amount answer area aspect basis beginning bit bottom bunch case cent chance choice chunk circumstance condition couple course day deal
    degree detail difference dollar dozen edge effect end euro example extent eye face fact feeling few field foot front fun goal ground
    guy half hand hang head heart hell help hour hundred idea instance interest issue item kind lady level life light line list look lot
    majority man matter meaning middle mile million mind minute moment money month more most name nature need note number nutshell one
    opinion option order part people percent percentage person piece place plan point position possibility pound problem purpose quarter
    question range rate reason regard rest result road room row second sense shape side sight situation size solution sort spot stage
    star start step story stuff subject sum term thing thought thousand time top topic total touch tune turn type use view voice wall way week
    whole will word world year mess truth time fan guess favor favour shot try call chat
    knee ear tooth neck arm leg finger shoulder thumb toe sake hope night morning evening afternoon weekend past future present
    """.split()
)

PERSONS = frozenset(
    """
    accountant admin analyst assistant board bookkeeper boss brother buyer candidate carrier ceo cfo chairman chef child client coach
    colleague committee consultant contractor controller coo cook coworker crew cto customer dad daughter dealer department director
    dispatcher doctor driver employee engineer family father foreman friend guest head husband installer kid landlord lawyer leader
    manager mechanic member mom mother neighbor neighbour nurse operator owner parent partner patient planner president principal provider
    receptionist rep salesperson sister son spouse staff student successor supervisor supplier teacher team technician tenant user vendor
    agent apprentice architect baby beekeeper boy bride bishop broker builder carpenter caretaker clerk cleaner cousin dealer dean designer electrician
    engineer expert farmer fitter girl grandchild granddaughter grandfather grandmother grandson hairdresser inspector journalist lad landowner librarian lodger
    mate minister mum nephew niece officer painter pastor pharmacist physio plumber postman priest professor pupil recruiter relative roofer secretary seller
    sergeant solicitor student surgeon therapist toddler trainee trustee tutor twin uncle aunt vicar visitor volunteer waiter waitress welder writer
    vet wife worker
    """.split()
)

# A point in time or a stretch of it: answers "when", and little else.
TIMES = frozenset(
    """
    afternoon april august autumn christmas day deadline december easter evening fall february friday hour january july june march
    may minute monday month morning night november october quarter saturday season september spring summer sunday thanksgiving thursday
    tuesday wednesday week weekend winter year
    """.split()
)

# Something that has its day, and is a matter as well.
EVENTS = frozenset(
    """
    audit conference exam fair festival harvest holiday inspection inventory launch meeting migration move opening party relocation
    renewal review vacation wedding
    """.split()
)

# Beginnings of words one does not give back.
ROUGH = (
    "ass",
    "bastard",
    "bitch",
    "bloody",
    "bullshit",
    "crap",
    "damn",
    "dumb",
    "fuck",
    "goddam",
    "idiot",
    "moron",
    "piss",
    "shit",
    "stupid",
)

# Words alone in a clause that are a greeting, thanks, an interjection or a filler.
POLITE = frozenset(
    "hello good hi hey morning afternoon evening bye goodbye thanks thank cheers please sorry welcome mr mrs ms know mean think guess believe really actually".split()
)

# Words of a sum of money: it belongs to no question.
MONEY = frozenset("dollar dollars buck bucks pound pounds euro euros cents pence quid usd gbp eur".split())

# A clause beginning so asks back, or leans on the one before it.
LEANING = frozenset(
    "who whom whose which what where when why how whether that then so and or but nor because".split()
)
