//! Words that name nobody, and words that name a service.

/// Words of programs, of environments, of English. What is left of a name says whose secret it is.
pub(super) const GENERIC: &str = "
able about above abstract accepted access according account accounts acl acme across action actions activation
active actual actually add added additional addr address adm admin administrator aes affects after again against
agent agents ai alert algo algorithm alias alice all allow allowed alpha already also alt although always am amount
an and android angular annotation anonymous another ansi answer ant any apache apex api apikeys apis apk app appears
append application applications apply appropriate apps archive are area arg args argument arguments arm around array
article as ascii ask asset assets assign assigned associated async atom attachment attempt attr attribute attributes
aud audience audit authenticate authenticated authentication authenticator authenticity authorisation authorise
authorization authorize authorized auto available avatar avoid axis b64 babel back backend background bad bar bare
base base64 based bash basic bat batch baz be bean bearer because become becomes been before begin behavior
behaviour being below best beta better between beyond bin binary bind bit bitmap blob block blocks blog bob bodies
body bool boolean bootstrap borrowed bot both bottom bound boundary branch broken broker browser bucket buckets
buffer bug build builder builds builtin bundle business but button buttons by byte bytes cache caches calculate call
called caller calls can cancel candidate canonical cap capability caption card carefully cargo case cause cell cells
center cert certificate certificates certs chain challenge changed changes changing channel char character chars
chart check checked checker checking checks checksum child children choice choose choosing chunk ci cipher city
class classes clause clean clear cli click clients clj clone close closed closing cloud cluster clusters cmake cmd
code codec codes collection collections collision color column columns com combination combined comes comma command
commands comment commit commits common company compare compat compatibility compatible compile compiler complete
completed complex compliant component compose compress compressed compute computed concat concrete condition
conditions conf config configs configure confirm conflict connect connected connection connections connector
consider considered consistent console const constant constants constructed constructor consumer contact contacts
container containers containing contains content contents context contiguous continue contract control controller
controls conv conversion convert converted converts cookie cookies copies copy core corp correct corresponding cost
could count counter country counts coverage covered cp create created creates creating creation cred credential
credentials creds cron crypt crypto csrf css csv ctx cur curl currency current currently cursor curve custom
customer customers cut daemon daily damaged dangerous dark dashboard data database databases datasource date dates
day days db dbs de dead debian debug dec declare declared decode decoded decoder decrypt decrypted decryption
dedicated deep def default defaults deferred define defined definition degree delete deleted delta demo denied deny
depend dependencies dependency depends deploy deployed deployment deprecated depth derive derived desc describe
description descriptor design designed desired dest destination detached detail details detect detected determine
determined dev devel develop developer developers development device devices devops dialog dict die diff different
dig digest digit digits dir direct direction directly directory disable disabled discard disconnect discovered
discussion disk display dist distinct distinguished distribution django dll dns do doc docs document documents doe
does domain domains don done double down download draft driver drop dst dump duplicate duration dylib dynamic each
early easy ec ecdsa echo ed25519 edge edit editor effect effective either el element elements elliptic else email
emails embed emit empty en enable enabled enabling encode encoded encoder encoding encountered encrypt encrypted
encryption end ended endpoint endpoints ends engine enough ensure enter enterprise entirely entities entity entries
entry enum env environ environment environments eq equal equals equivalent erl error errors eslint especially
estimate etc eth eval evaluated evaluation even event events every ex exact exactly example examples exceeded except
exception exchange exclude exe exec executable execute execution exist existing exists exit exp expand expected
expiration expire expires expiry explicit explicitly exponent export exported exposed expr express expression exs
ext extended extension extensions extern external extra extract factor factory fail failed failing fails failure
fake fall fallback false family fast fastapi fatal feature features feed fetch fetched few field fields fifo file
filename files filesystem fill filter filters final find finger fingerprint fips firefox first fish fits fix fixed
fixture flag flags flask flat float flow flush fn folder followed following follows font foo for force forced
foreign fork form format formats formatted forward forwarded found frame framework free freed freq from front
frontend fully func function functions fundamental further future game gateway gatsby gcc gen general generally
generate generated generates generator generic get gets getter getting gid give given giving global gnu gnupg go
going golang good goods got gpg gradle grant granted graph great greater grid group groups guarantee guard guessed
guest guid guide had handle handled handler handlers handling hard hardware has hash hashed hashes have having head
header headers heading health height hello helm help helper hence here hex hexadecimal hidden hide hierarchy high
higher highlight hint history hit hkdf hmac hold holder holds home hook hooks hop host hosted hosts hot hour hours
how however hs html http https human icc icon id identical identified identifier identifiers identifies identity ids
idx if ignore ignored im image images imagine img impl implicit import imported imports improper improved in inc
include included includes including incoming incomplete incorrect increase increment independent index indicate
indicates indices individual induction inf info information inherited ini init initial initialization initialize
initialized injected inline inner input inputs insecure insert insertion inside install installation installed
installing instance instances instead instruction instructions int integer integration integrity intended
interactive interface intermediate internal internally internet interpreted into introduced invalid invalidate
invocation invoke ios ip is isn iso issue issued issuer it item items iter iterator its itself iv java javascript
jest job jobs john join joint journal js json jsx jump junit just jvm jwk jwks jwt k8s kdf keep kept kernel key
keyid keypair keyring keys keyserver keystore keyword keywords kid kind know known knows koa kotlin kube kubernetes
label labels lacking lambda lang language laravel large larger last later latest launch layer layers layout lead
leading leaf learn least leaving left legacy legal len length less let lets letter level levels lib library license
licenses life lifetime like likely limit limited limits line lines link linked linking links lint linux list listed
listen listener listening lists literal live lo load loaded loader loading local locale localhost locally locals
location lock locked log logged logger logging logical login logins logo logout long longer look lookup loop loses
lost lots low lower lowercase lua mac machine made magic mail main maintain maintained major make makefile makes
malformed man manage managed management manager mandatory manifest manual manually map mapped mapper mapping maps
mark marked marker markup mask master match matched matches matching material math matter maven max maximum may
maybe md md5 me mean meaning means measure mechanism media medium mem member members memory mentioned menu mere
merge message messages met meta metadata meter method methods metric metrics middle might migration min mine mini
minified minimum minor minute minutes mirror misc missing mix mixed mnemonic mobile mock mod modal mode model models
modification modified modifier modify modp module modules modulus moment monitor month months more most mostly mount
mouse move moved moving ms msg much multi multiline multiple must mutable mutex mutual my name named names namespace
naming native nav necessary need needed needs negative neither nested nestjs net network never new newer newline
newly next nginx nickname nil no nobody node node01 nodejs nodes nonce none nonempty nonzero nor normal not note
noted notes nothing notice notification notifications notify now nowhere ns null num number numbered numbers numeric
nuxt nx oauth oauth2 obj object objects obsolete obtain obtained occur occurrence occurs octet octets of off offered
official offset often oid oidc ok old oldest omit omitted on once one ones only onto op opaque open opened openid
opens openssl operation operations operator opposed ops option optional optionally options or order ordering orders
ordinary org organisation organization origin original originally os other others otherwise otp our ours out outer
output outputs outside over overflow overlay overridden override overrides own owned owner pack package packages
packet pad padding page pages paid pair paired pairing pairs panel paragraph param param1 parameter parameters
params parent parentheses parse parsed parser part partial partially particular partition parts party pass passed
passing passphrase passphrases passwd password passwords past paste patch path paths pattern patterns pay payload
payment payments pbkdf2 pem pending people per performed perhaps period perl perm permanent permission permissions
permit permitted persist persistent person personal pgp phase phone php physical pid piece pin ping pip pipe
pipeline pixel pkcs pkcs8 pkg pl place placed placeholder plain plaintext plan platform play player please plugin
plugins plus point pointer points policies policy poll pool pop popup port portal ports pos position possible
possibly post posts potentially power practice prd pre precedence predicate prefer preference preferred prefix
prefixed premium prepare prepared preprod present preserve preserved preset press pretend pretty prev prevent
prevents preview previous price pricing primary print printed printing prior priority private privilege privileged
privileges privkey pro probe problem proc process processed processing prod produce produced product production
products profile profiles program progress project projects promise prompt prop proper properly properties property
proposed props protected proto protocol prove provide provided provider providers provides providing provision
provisioning proxy ps ps1 psk pub public publickey publish published publisher pull purchase pure purpose purposes
push put putting py pytest python qa qualified queries query question queue quick quickly quit quota quote quoted
quotes qux radio rails raise raised ram random range rate rates rather raw rb re reach reached react read readable
reader reading reads ready real really realm reason reasons rebuild receive received receives recent recipient
recipients recognized recommended record recorded records recover recovery rect recursive red redirect reduce ref
refer reference referenced references refers refresh refreshing refuse regardless regex region register registered
registration registry regular rejected related relation relationship relative release releases relevant reliable
relies reload remain remaining remains remember remote remove removed removing rename renew rep repeat repeated
replace replaced replacement replacing replica replication reply repo report reported reports repository
representation representing req request requested requesting requests require required requirement requires rerun
res reserved reset resize resolve resolved resolver resource resources resp respectively respond response responses
responsible rest restart restore restored restrict result resulting results resume ret retries retrieve retrieved
retry return returned returning returns reused reverse review revision revoke revoked rewrite right rights ring role
roles roll root rooted rotated roughly round rounded route router routes routing row rows rpc rs rsa ruby rule rules
run runner running runs runtime rust sa safe sake sales salt same sample samples sandbox satisfied save saved saving
says scala scalar scale scan schedule scheduled scheduler schema schemas scheme scope scopes score scp scratch
screen screenshot script scripts sdk search sec seckey second secondary seconds secret secrets section sections
secure secured security see seed seem seen segment select selected selecting selection selector self sell semantics
send sender sending sends sensitive sent separate separator seq sequence serial serialize serialized series server
serverless servers serves service services serving session sessions set sets setter setters setting settings setup
several sh sha sha1 sha256 sha384 share shared shell shift shifted shipped shop short shorter shot should show shown
side sides sig sign signal signals signature signatures signed signer significant signin signing signs signup silent
similar similarly simple simply simultaneously since single site sites size sizes skip skipped slash slave sleep
slightly slot slots slow slower slug small smaller smallest smart smtp snapshot snippet so social sock socket soft
software solution some something sometimes soon sort sorted source sourced sources sp space spaces span spec special
specific specification specified specifies specify specifying split splitting spring sql src srv ssh ssl sso stable
stack stage staging standard stands start started starting starts startup stat state statement statements states
static stating stats status stays std stderr stdin stdout step steps stg still stop stopped storage store stored
stores storing str straight strategy stream streaming street strict strictly string strings strip strips strong
struct structure structured structures stub style styles sub subject submit submitted subnet subscribe subscriber
subscription subsequent subset subst substitute substitution substr succeeded success successful successfully such
sudo sufficient suffix suggested suitable suite sum summary super superuser supplied support supported supports
suppose sure surrounding svc svelte swift switch symbol symbolic symbols symfony symmetric sync synchronous syntax
sys system systems tab table tables tag tags tail take taken taking target targets task tasks team teams tech
technique tells temp template templates temporarily temporary tenant term terminal terminated terms test tested
testing tests text texts textual than thanks that the their them theme themes themselves then there therefore these
they thing think third this those though thousand thread threads three through throughout throw thrown thumb
thumbprint thus ticket tied time timeout timer times timestamp tips title tls tmp to today toggle tok token tokens
told tolerance too tool tools top topic total touch trace track tracker tracking trade trading traffic trail
trailing trans transaction transactions transfer transform transient transit translate translation transport treat
treated tree tried trigger triggered trim trivial true truncate trust trusted truth try trying ts tsx tuple turn
turned twice two tx type typed typedef types typically uat ui uid uint ultimate unable unauthorized unchanged
undefined under underlying understood undo unescape unexpected unfortunately unicode uninstall union unique unit
units universal unix unknown unless unlike unlimited unlock unnecessary unpack unpaired unquoted unrelated unsafe
unset unsigned unspecified unsupported until untrusted unused up update updated updates upgrade upload upon upper
uppercase upstream uri url urls us usage use used useful user username usernames users uses using usr usually utf
util utility utils uuid val valid validate validated validation validator value valued values var variable variables
variant varies various vary vector vendor verb verbose verification verified verifier verifies verify verifying
version versions versus via video view viewed viewer views violation virtual visible visit visual vite void vol
volume vpn vs vue wait wallet want wants warn warning warnings was wasn watch way we weak web webapp webhook
webhooks webpack website week weight welcome well went were wget what whatever when whenever where whereas wherever
whether which while white whitespace who whole whose why wide widget width wifi wiki wildcard will win window
windows winner wire wish wishes with within without won word words work worker workers workflow working workspace
world worse worth would wrap wrapper writable write writer writes writing written wrong www x509 xml xored xpath xsd
xsi yaml year years yes yet yield yields you your yours zero zeros zip zone zones zsh
";
