"""First names one meets in German talks: German of four generations, and those of neighbours from elsewhere.

Written for the Klarheit project by hand, without a source list. Lower case. What stands in `AMBIGUOUS` is
also another word with a capital and counts only before a surname.
"""

_WOMEN = """
adelheid agnes alexandra alice alina alma almut amelie anastasia andrea anette angela angelika angelina anika anita anja anke
ann anna annalena anne annegret anneliese annelie annemarie annette annika antje antonia astrid auguste barbara beate beatrice
beatrix bernadette berta bettina bianca bianka birgit birgitta birte britta brigitte brunhilde burgl carina carla carmen carola
carolin carolina caroline cathrin cecilia celina charlotte christa christel christiane christin christina christine claudia constanze
cora corinna cornelia dagmar daniela debora denise diana doreen doris dorit dorothea dörte edda edeltraud edith elena
eleonore elfi elfriede elisa elisabeth elise elke ella ellen elsa elsbeth elvira emilia emilie emma emmi erika erna esther eva
evelin evelyn evi fabienne felicitas finja frauke franka franziska frederike frieda friederike frida gabi gabriela gabriele
gerda gerlinde gerti gertraud gertrud gesa gesine gisela gitta gitte greta grete gretchen gudrun gundula hanna hannah hannelore hedda
hedwig heide-marie heidemarie heidi heike helena helene helga henriette henrike hermine herta hertha hilde hildegard hiltrud ida ilka
ilona ilse imke ina ines inga inge ingeborg ingrid insa irene irina irma irmgard irmtraud isabel isabell isabella isabelle
ivonne jacqueline jana janet janina janine jennifer jenny jessica joana johanna jolanda josefa josefine josephine judith jule
julia juliane julie jutta karen karin karina karla karola karolin karoline katarina katharina kathi kathleen kathrin katja katrin
katy kerstin kim kirsten klara kordula kornelia kristin kristina lara larissa laura lea leni lena leonie leonora lieselotte
liesbeth liesel lilian liliane lilli lilly lina linda lisa lisbeth liselotte loni lore lotta lotte louisa louise lucia lucie luisa
luise luzie lydia madeleine magda magdalena maike maja malin mandy manja manuela mara mareike maren margareta margarete margarethe
margit margot margret margrit maria marianne marie marie-luise mariella marika marina marion marita marlen marlene marlies marta martha
martina mathilde maxi mechthild meike melanie melina melissa merle meta mia michaela mila mina miriam mirjam mona monika nadine
nadja nancy natalie natascha nathalie nele nelli nicola nicole nina nora olga ottilie patricia patrizia paula paulina pauline petra
pia ramona rebecca rebekka regina regine reinhild renate resi ricarda rita roberta romy ronja rosa rosalie roswitha rosemarie
rosi rosina ruth sabina sabine sabrina sandra sandy sara sarah saskia selina sibylle sieglinde sigrid silja silke silvana silvia
simone sina sofia sofie sonja sophia sophie stefanie steffi stella stephanie susann susanna susanne svea svenja svetlana swantje
sybille sylvia tamara tanja tatjana teresa thea thekla therese theresa theresia tina traudl traute trude trudi tabea ulla
ulrike undine ursel ursula uschi uta ute valentina valerie vanessa vera verena veronika vicky victoria viktoria vivien vreni vroni
walburga waltraud waltraut wanda wencke wiebke wilhelmine wilma xenia yvonne zita zoe
viola jasmin gloria delia
"""
_MEN = """
achim adalbert adrian albert albin albrecht alex alexander alfons alfred alois anders andi andré andreas andy anselm anton
armin arndt arne arno arnold artur arthur axel balthasar bartholomäus bastian ben benedikt benjamin benno bernd bernhard berthold
bertram björn bodo boris bruno burkhard carl carlo carsten christian christof christoph christopher claas claus clemens conrad constantin
cornelius daniel david denis dennis detlef detlev detmar diethelm dieter dietmar dietrich dirk dominik eberhard eckart eckhard edgar
edmund eduard egon ehrenfried eike elias elmar emanuel emil enno erhard eric erich erik erwin eugen ewald fabian felix ferdinand
fiete finn florian folkert frank franz franzl fred frederik fridolin friedel friedemann friedhelm friedrich frieder fritz gebhard georg
gerald gerd gerhard gerhart gernot gero gert gisbert gottfried gotthard gottlieb gregor guido gunnar gunter gunther gustav
günter günther götz hagen hajo hannes hannibal hanno hans hans-jürgen hans-peter hansi harald hardy harry hartmut hartwig hasso hauke heiko heiner
heini heinrich heinz heinz-peter helge hellmut helmut hendrik hennes henning henri henrik henry herbert heribert hermann hilmar hinnerk hinrich
holger horst hubert hubertus hugo ignaz igor immo ingmar ingo ingolf isidor jakob jan janik jannik jannis janosch jasper jens
jo joachim jochen johann johannes jonas jonathan jost joseph josef jörg jörn jupp jürgen julian julius justus karl karl-heinz karlheinz
karsten kaspar kevin kilian klaas klaus klemens knut konrad konstantin korbinian kornelius kristian kurt lars lasse laurenz lennart
lenz leo leon leonard leonhard leopold levin linus lorenz lothar louis luca lucas ludger ludwig luis luka lukas lutz magnus
maik malte manfred manni manuel marc marcel marco mario marius marko markus martin marvin matthias mathias mattis maurice mauritz max
maximilian maxi meinhard meinolf meino merlin michael michel mike mirko moritz nepomuk nick nicolas niels niklas niko nikolai
nikolas nils norbert ole oliver olaf onno oskar osman oswald otfried otmar ottmar otto pascal patrick patrik paul peer peter philip philipp
pirmin quirin raimund ralf ralph raphael reimund rainald rainer reinhard reinhardt reinhold reto rené richard rico robert robin rocco rolf
romeo ronald ronny rudi rudolf ruben rupert rüdiger sascha sebastian sepp severin siegbert siegfried siegmar siegmund sigi sigmund silvio
simon sönke sören schorsch stefan steffen stephan sven swen thassilo theo theodor thilo thomas thorben thorsten till tilo tim timm timo
tjark tobi tobias tom toni torben torsten tristan udo ueli ulf uli ulli ullrich ulrich urban urs uwe valentin veit viktor vincent vinzenz volker
volkmar waldemar walter walther wastl wendelin wenzel werner wieland wilfried wilhelm willi willy wim winfried wolfgang wolfhard wolfram
xaver yannick yannik
felix max hans jan otto timo sascha horst kira veit ivo jon falk hardy
"""
_FROM_ELSEWHERE = """
abdul abdullah achmed adem adil adnan agnieszka ahmad ahmed ahmet aisha aische ajla aldo alessandra alessandro alessia alexej ali alin aleksandar aleksandra aleksei
amir amira ana anatoli andrej andrei andrzej anela angelo antoine antonello antonio arda arif arben artem asli asiye atilla aygül aylin ayse ayşe aysel ayten aziz baran bartek bartosz
bashir bassam bekir beyza bilal bogdan boban bojan bożena burak bülent carlos catalina cem cemal cemil chiara cihan claire claudio cristian cristina cristiano dario danuta dariusz davide davor
dejan deniz diego dimitri dimitrios dino dmitri dmitry domenico dorota dragan dragana dragica duško dževad ebru eda ekaterina ekrem elif elżbieta emilio emin emine emir emre enes engin enis enrico enzo ercan erdal erdem
ergün erkan erol ertan esma esra ewa eylem fabio fadime farid fatih fatima fatma fatmir federica federico ferhat feride filip filiz francesca francesco franco françois furkan gabor galina giacomo gianluca gianni giorgio
giovanni giulia giuliano giuseppe goran grażyna grzegorz gül gülay gülcan gülsen hakan halil halina hamid hamza hanife hasan hassan hatice havva hilal hüseyin hussein ibrahim ilhan ilker ilyas iman imran ina ion ioana irena iryna ismail
ismet ivan ivana ivica iwona izabela jacek jadwiga jamal janusz jaroslaw jasmina javier jelena jerzy joanna josip jovan józef juan jurij kadir kamil karim karima katarzyna kaya kemal kenan khaled kostas krystyna krzysztof
laila latif layla leila leszek levent ljubica lorenzo luciano luigi łukasz maciej magdalena magomed mahmoud mahmut malgorzata małgorzata marcin marek maria-grazia mariusz marija mariam marjan mateo mateusz matteo maurizio mehmet melek
meltem meryem mesut metin michal michał mihai milan milena miloš milos mira mircea mirela mirko miroslav mohamed mohammad mohammed monica muhammed muharrem murat musa mustafa nadia nadir nasrin natalia natalja nazim necati nejat nermin nesrin nevin nico
nikola nikolaj nikos nihat nuray nuri nurten oğuz oksana olena olivera olha omar orhan orlando osman ömer özcan özgür özlem pablo paolo paulo pavel pawel paweł pedro pelin petar pierre pietro pilar piotr radoslaw radu rafael rafał ramazan rana rashid raşit
recep renato renzo rezan riccardo roberto robertas rosario ryszard salih salvatore samir samira samuel sandro sanja santiago saša sebnem seda sedat sefa selim selin selma selçuk semra serdar serge sergej sergei sergio serkan sevgi sevim sibel simona
sinan slavko slobodan snežana songül stanislaw stefania stefano suleiman süleyman susana svetlana sylwia tahir talip tamer tarek tariq tayfun tatiana teodor tijana tolga tomasz tomislav tommaso tuğba turgut umut ümit ufuk vasil vedat vesna victor vincenzo viorel vito
vittorio vitali vlad vladimir volkan wiktor witold wojciech wladimir yasemin yasin yasmin yavuz yeliz yilmaz yıldız yuri yusuf yusef zbigniew zdenka zehra zeki zeynep zlatko zofia zoltan zoran zvonko
"""
AMBIGUOUS: frozenset[str] = frozenset(
    """
arda august beat can christ davor ernst flora hagen heide immo ion iris jo kai kay lasse lenz linde lux mai marina mark mercedes meta mia milan nikolaus olympia paris peer perle reiner roman rosa rose sky stern ulm umut urban wolf anders iman ana
""".split()
)
SURNAMES: frozenset[str] = frozenset(
    """
müller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz schulze hoffmann schäfer koch bauer richter klein
wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt werner krause lehmann schmid
köhler herrmann könig walter huber kaiser fuchs peters lang scholz möller weiß jung hahn schubert vogel friedrich
keller günther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig böhm winter kraus martin schumacher krämer
vogt stein jäger otto sommer groß seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kühn pohl engel
horn busch bergmann thomas voigt sauer arnold wolff pfeiffer yilmaz kaya demir öztürk yıldız aydın nowak kowalski
""".split()
)
FIRST_NAMES: frozenset[str] = frozenset(f"{_WOMEN} {_MEN} {_FROM_ELSEWHERE}".split()) - AMBIGUOUS
"""Names that are nothing else when written with a capital."""
