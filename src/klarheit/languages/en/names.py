"""First names one meets in English talks: British, Irish, American, and those of neighbours from elsewhere.

Written for the Klarheit project by hand, without a source list. Lower case. What stands in `AMBIGUOUS` is
also another word or a place and counts only where a name can stand.
"""

_WOMEN = """
abby abigail ada adele adriana agatha agnes aileen aisha alana alexandra alexis alice alicia alison allison alyssa amanda amelia amy ana andrea angela
angelica angie anita ann anna annabel anne annette annie antonia april-ann arlene ashley audrey ava barbara beatrice becky belinda bernadette bernice beth bethany betsy betty beverly bianca
bonnie brenda brianna bridget brittany caitlin camilla candice cara carla carmen caroline carolyn carrie cassandra catherine cathy cecilia celia charlene
cheryl chloe christina christine cindy claire clara clarissa claudia colleen connie cora courtney cynthia daniela danielle daphne darlene deborah debbie debra deirdre
delia denise diana diane dolores donna dora doreen doris dorothy edith edna eileen elaine eleanor elena elisa elizabeth ella ellen ellie eloise elsa elsie emily emma erica erika erin
esther ethel eunice eva eve evelyn fatima felicity fiona frances francesca freya gabriela gabrielle gail gemma genevieve geraldine gertrude gillian gina gloria greta gwen gwendolyn hannah harriet
heidi helen helena henrietta hilary ida imogen ingrid irene isabel isabella isla ivana jackie jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jessie jill joan joanna
joanne jocelyn josephine josie joyce juanita judith judy julia juliana julie juliet justine kaitlyn karen karin karla kate katherine kathleen kathryn kathy katie katrina kayla keisha kelly kendra kerry kim
kimberly kirsten kirsty kristen kristin kristina krystal kylie lara latoya laura lauren laurie layla leah leanne leila lena lesley leslie leticia lillian linda lindsay lindsey lisa liz lois loretta lori lorraine louisa louise lucia
lucille lucinda lucy luisa lydia lynda lynn lynne mabel maddie maeve maggie maisie mandy marcia margaret margarita margot maria marian marianne marie marilyn marina marion marissa marjorie marlene marsha martha martina mary matilda maureen
maxine meg megan melanie melinda melissa mercedes meredith mia michelle mildred millie mindy miranda miriam moira molly mona monica muriel myra nadia nancy naomi natalie natasha nell nicole nicola nina noelle nora norma olga
olivia paige pam pamela patricia patsy patty paula pauline peggy phoebe phyllis pippa polly prisca priscilla priya rachel ramona raquel rebecca regina renee rhonda rita roberta rochelle rosa rosalie rosalind rosemary rosie roxanne ruth
sabrina sally samantha sandra sara sarah selena serena shannon sharon sheila shelley sherry shirley shona sian sienna simone siobhan sofia sonia sophia sophie stacey stacy stella stephanie susan susanna susie suzanne sybil sylvia tabitha tamara tammy tanya
tara teresa tess tessa thelma theresa tiffany tina toni tracey tracy tricia trish trisha trudy una ursula valerie vanessa vera veronica vicky victoria vivian wanda wendy whitney wilma winifred yolanda yvette yvonne zara zoe
"""
_MEN = """
aaron abdul abe abraham adam adrian ahmed aidan al alan albert alec alejandro alex alexander alfie alfred ali alistair allan allen alvin amir amit andre andreas andrew andy angelo angus anil anthony antonio archie arjun arnold arthur arturo ashok
barnaby barney barry bart ben benedict benjamin bernard bernie bert bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron callum calvin cameron carl carlos casey cecil cedric chad charles charlie chris
christopher chuck clarence clark claude clement clifford clint clive clyde cody colin colm connor conor corey craig curtis cyril damian damien dan daniel danny darrell darren dave david declan dennis denzel derek dermot derrick desmond dev devon diego dimitri dirk
dmitri dominic donald donovan doug douglas duncan dustin dwayne dwight dylan eamon ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott ellis elmer emmanuel emilio enrique eoin eric erik ernest ernesto ernie ethan eugene evan ewan felix fergus fernando finlay finn
floyd francis francisco frankie franklin fraser fred freddie frederick gabriel gareth garrett gary gavin geoff geoffrey george gerald gerard giles gordon graeme graham greg gregory guillermo gus hamid harold harry harvey hassan hector henry herb herbert herman hiroshi howard hugh hugo humphrey ian ibrahim igor isaac
ismail ivan jack jackson jacob jake jamal james jamie jared jason javier jay jeff jeffrey jeremy jermaine jerome jerry jesse jesus jim jimmy joe joel johan john johnny jon jonah jonathan jorge jose joseph josh joshua juan julian julio justin kamal karim karl keith ken kenneth kenny kevin kieran kiran kofi kumar kurt kwame kyle lars
larry laurence lawrence lee len lenny leo leon leonard leroy lester lewis liam linus lionel lloyd logan lorenzo lou louis luca lucas luigi luis luke malcolm manuel marco marcos marcus mario marshall martin marvin matt matteo matthew maurice mehmet mel melvin michael mick miguel mike milton mitch mitchell mohamed mohammed
morgan morris moses murray nate nathan nathaniel neil ned nelson neville nicholas nick nigel noah noel nolan norman oleg oliver ollie omar oscar osama otis owen pablo paddy patrick paul pavel pedro perry pete peter phil philip phillip pierre prakash preston quentin quincy rafael rahul raj rajesh ralph ramon randall randy raphael raul ravi
raymond reggie reginald rene rhys ricardo richard rick ricky riley roberto robbie robert rodney roger roland ron ronald ronnie rory ross rowan roy ruben rudy rupert russ russell ryan sachin salim salman salvador sam samir sammy samson samuel sanjay santiago scott sean sebastian sergei sergio seth shane shaun shawn sid sidney silas simon spencer stan stanley
stefan stephen sterling steve steven stewart stuart suresh ted terence terrance terrence terry theo theodore thomas tim timothy toby todd tom tommy tony travis trent trevor tyler tyrone vernon vic vijay vikram vince vincent vladimir wallace walt walter warren wayne wes wesley wilbur wilfred william willie winston wyatt xavier yusuf zach zachary zack
"""
AMBIGUOUS: frozenset[str] = frozenset(
    """
alma amber angel april art ash august austin autumn bill bishop brook brooke brooklyn bud buddy carol carter chance charlotte chase chelsea chip christian clay cliff
cole cooper crystal daisy dale dallas dawn dean destiny dick don drew duke dusty earl eden faith fern fleur florence flora frank gale gene georgia ginger glen grace grant guy harper
hazel heather holly hope hunter iris ivy jade jan jo jordan joy june kay kent kitty lance lily lincoln madison mark marlow mason max may melody miles mo nat norm olive
opal paris parker pat patience pearl penny pierce piper porter poppy rain ray reed rich rob robin rod rose ruby rusty sandy sage savannah sierra skip sky stew stone sue summer sunny sydney tanner taylor
trinity van victor viola violet virginia wade ward will willow woody
""".split()
)
SURNAMES: frozenset[str] = frozenset(
    """
smith jones taylor williams brown white wilson green hall wood walker baker cook carpenter turner young king price black long bell cooper parker
miller fisher hunter potter mason grant stone marsh field banks rivers brooks knight bishop page rice fox wolf bird lamb swift sharp savage
""".split()
)
FIRST_NAMES: frozenset[str] = frozenset(f"{_WOMEN} {_MEN}".split()) - AMBIGUOUS
"""Names that are hardly anything else when written with a capital."""
