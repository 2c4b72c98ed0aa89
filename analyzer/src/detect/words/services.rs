//! Names of services that issue keys.

/// Services that issue keys, as far as their name is nothing else: what stands near a key names its issuer.
pub(super) const SERVICES: &str = "
abbysale abbyy ably abuseipdb abyssale acapela accredible accurx accuweather acousticbrainz acquia acronis
actionnetwork activetrail actonsoftware acuant acuity acuityscheduling acumatica acunetix adafruit adafruitio adalo
addepar admitad adobe adobeio adobesign adroll advancedmd adyen adzuna aerospike aeroworkflow affinda affirm
africastalking afterpay agendor ahasoftware ahrefs aiccu aidbase aikido aimlapi aimtell airbrake airbyte aircall
airfocus airlabs airmeet airnow airship airslate airtable airtel airthings airvantage airvisual aiven ajio akamai
akeneo alchemer alchemy alconost alegra aleo alertlogic aletheia aletheiaapi algolia alibaba alibabacloud alienvault
aliyun allsports alpaca alphasense alphavantage altoviz amadeus amazon ambee amberdata amplitude anaconda angellist
animoto annature ansible anthropic anymail anymailfinder anypoint anyscale apacta apaleo api2cart apicurio apideck
apiflash apifonica apifox apify apigee apilayer apimatic apimetrics apininjas apisix apitable apitemplate apizee
apollographql appboy appcenter appcircle appcues appdynamics appetize appfollow appgyver appnexus appointedd appoptics
appsflyer appsheet appsmith appsynergy apptivo apptweak appveyor appwrite aquasec arangodb archbee archerirm arduino
argocd ariba arize arkose artifactory artsy asaas asana ascendex asknicely aspose assembla assemblyai assertible
astradb atatus atera atlantis atlasgo atlassian attio audd augury auth0 authress authy autodesk autodialer autoklose
automox autopilothq avalara avanan avaza averta aviationstack avochato awardco aws axiomhq axonaut axonius aylien
ayrshare azuga azure b2b2c backblaze backendless badgr baidu bamboohr bambora bananadev bandcamp bandsintown bandwidth
bannerbear banxa bardeen baremetrics baseapiio basecamp baseten basiq bcferries beaconchain beamable beebole bentley
berrycast besnappy besttime betaface betterdoctor betterstack betterup beyondidentity beyondtrust bigcartel
bigcommerce bigdatacloud bigid bigmarker bigpanda bigquery billcom billingo billomat billsby billwerk binance
binancesmartchain bingmaps birdeye bitbank bitbar bitbay bitbucket bitcoinaverage bitdefender bitfinex bitflyer bitget
bitgo bithumb bitly bitmart bitmex bitmovin bitpay bitquery bitrise bitrix bitrix24 bitso bittrex bitvavo bizzabo
blackbaud blackboard blackduck blazemeter blitapp blockchain blockcypher blockdaemon blockfrost blockscout blogger
blooio bloomerang bloomreach bluecat bluecore bluedot bluefin bluesky bluesnap bluevine bnpparibas bokun bolddesk
boldsign bolna bombbomb bonusly bookeo bookingsync boomi boomset booqable boostnote borgbase botify botpress botsify
boxcast boxcryptor brainshop braintree braintreepayments braintrust brandfetch bravesearch bravesoftware braze
breezometer breezyhr brellium brevo bricklink bridgecrew brightcove brightdata brightlocal brightpearl brightspace
brightwheel brivo browserbase browserless browserling browserstack browseuse browshot bscscan btcmarkets buddyns
budibase bufbuild bugcrowd bugfender bugherd bugsnag buildbuddy buildium buildkite buildxact builtwith bulbul bulksms
bulksmsnigeria bunny bunnycdn bunq businessobjects buttercms buttondown buxfer buymeacoffee buysafe buzzsprout bybit
bynder byteplus cafe24 caflou calcom calday calendarific calendly callfire callrail calltools calltrackingmetrics
calorieninja calorieninjas campayn camunda cannyio cantaloupe capgo capitaliq caprover capsulecrm captaindata
captivateiq carbonblack carboninterface cardknox cardpointe cardstack carecloud careerjet carewell cargox carta
cartesia cartodb cartrover cashboard cashfree caspio cassandra castos cdnify celcoin cellcast celonis censusdata
censys centralstationcrm centrify cerebras ceridian certn certspotter cexio cezanne chainalysis chaindesk changelly
changenow channable channeladvisor channelengine chargebee chargehound chargeover chargify charthop chartio chartmogul
chatbase chatfuel chatgpt chatling chatlio chatra chatvolt chatwoot checio checkfront checkly checklyhq checkmarx
checkmk checkr checkrhq checkvist cheqroom chilipiper chirpstack chromadb chronosphere churnkey churnzero cin7 cinode
circleci circleso cirrusci cisa cisco citybik cityscrape civicrm clari clarifai classmarker clearbank clearbit
clearblade clearscope clerkio clevercloud cleverreach clevertap clickatell clickcease clickdesk clickfunnel
clickfunnels clickhelp clickhouse clickmeter clicksend clicktale clicktime clickup cliengo clientary clinchpad cliniko
clockify clockworksms clojars closecrm cloud66 cloudability cloudamqp cloudant cloudbeds cloudbees cloudbit
cloudcheckr cloudconvert cloudcraft cloudelements cloudera cloudflare cloudhealth cloudimage cloudinary cloudinsight
cloudlinux cloudlock cloudmailin cloudmersive cloudpassage cloudpayments cloudplan cloudrepo cloudsearch cloudsigma
cloudsmith cloudsploit cloudtruth cloudzero cloverly clubspeed cludo clumio clustdoc cncjs coassemble cobo cockroach
cockroachdb cockroachlabs codacy codeanywhere codebeat codeclimate codecov codefactor codeium codemagic codemagicio
codequiry coderbyte coderpad codesandbox codescene codeship codesphere codetree codiga cogmento cognigy cognism cohere
coinapi coinbase coinbasepro coincap coincheck coindcx coinex coingecko coinhako coinify coinjar coinlayer coinlib
coinlore coinmarketcap coinmate coinpaprika coinpayments coinranking coinsbit coinspot coinstats coinswitch collect2
collibra colossyan cometml comfyui commbox commerce7 commercejs commercelayer commercetools companieshouse companycam
companyhouse companyhub condeco confluence confluent connectwise connectycube connexpay consensys constantcontact
contactout contentful contentgrid contentsquare contentstack contractbook contrastsecurity conversiontools convertapi
convertio convertkit conveyor convier conviva convoso coolify coolors copyleaks copyscape corellium corelogic
coresignal cornerstone cosmosdb costar couchbase couchdb countrylayer courtlistener covalent covalenthq coveralls
covid19api cozystay craftcloud craftcms craftgate craftmypdf cratejoy creativeforce creditsafe credly credsafe crelate
cribl criminalip criteo cronhooks cronofy crossbrowsertesting crossmint crowdcast crowdfire crowdin crowdsec
crowdstrike crowdtangle crunchbase cryptlex cryptoapis cryptocompare cryptolens cryptopanic cryptowatch cultureamp
currencyapi currencybeacon currencycloud currencyfreaks currencylayer currencyscoop currentsapi customerguru
customerio customerly customgpt customink cvent cyberduck cybersource cyclr cylance cymulate cypress cypressio cyren
d2iq d7network dagshub dagster dailyco dailymotion daktela dankcrypto dappradar daraz darksky darwinbox dash0 dashlane
dashly dashthis databar databento databowl databox databricks databricksql datacamp datacite datadog datadoghq
datadome datafiniti dataform dataforseo datagma datagov dataiku datalastic datameer datamole datanyze datapine
datarobot datasette datasift datastax datatrans datawrapper datazoom datev datto dattolite daxko dbeaver dbtcloud
dealhub debitoor decart decentraland decentro deepai deepcode deepcrawl deepgram deepinfra deepinstinct deepl deepnote
deepseek deepset defichain defillama degreed delighted deliveroo delivra demandbase demandware demio depositphotos
descope deskera deskpro desktime detectify detectlanguage devcycle deviantart dexscreener dext dfns dfuse dgraph dhl
dhltracking dialmycalls dialogflow dialpad didomi diffbot diggernaut digicert digilocker digimind digioh digitalgenius
digitalguardian digitalocean digitalriver digitalshadows digitalzone dimo directadmin directus discogs discord disqus
dixa dlocal dnscheck dnsimple dnsmadeeasy dnspod docebo docker dockerhub docparser doctolib docugami documenso
documentcloud documo docupilot docusign docuware dodo dodopayments dolby dolibarr domainr domaintools donately
donorbox doordash doppler dotcms dotdigital dotloop dotmailer dotnetnuke doubleclick doubletick doubleverify dovico
downdetector dremel dremio dribbble driftrock dronahq droneci dropbox dropboxsign dropcontact drupal drupalgardens
dsers dtdc dubco duckdb duda duffel duneanalytics duply dynadot dynalist dynatrace dyspatch eagleeyenetworks eagleview
earthdata eastmoney easybill easyinsight easyling easyparcel easypost easyship easyverein ebay ebayapi ebury ecobee
ecommpay econda ecostruxureit edamam edcast edenai edgedb edgegap edgio edrawings edrone eduframe eero egnyte
eightxeight ekata elasticemail elasticio elasticsearch elastiflow electricitymaps electrum elementor elevenlabs
eleventylabs elocky eloqua eloverblik emailable emailoctopus emarsys embedly emburse emnify emplifi enablex enbraun
encharge endorlabs endpointsecurity energidataservice enphase ensembledata enterpret envato envkey envoyproxy enzuzo
epayco epicgames epochtalk equifax eraser erply erpnext errbit eset espn espocrm essentialpim estimote etherscan
ethplorer etoro etsy eufylife eulerian europeana eventable eventbee eventbrite eventstore eventzilla everbridge
everhour everlytic evervault exabeam exactonline exasol exchangerate exchangerateapi exchangeratehost exchangeratesapi
exoscale expandapis expedia expensify experian explorium exponea exportsdk extole extractorapi extrahop eyeson eyowo
ezcater ezidox ezoic ezproxy eztexting facebook facebookads faceit factorialhr factset facturama farcaster fastbill
fastbots fastforex fastly fastmail fastspot fastspring fauna fauxton fawry feathery featurebase fedex feedbin feedly
feedspot feefo fetchrss fiberplane fibery fidel fieldwire figma figshare filecloud filecoin filemaker filestack
filevine fillout finaeon finage financialmodelingprep finbox fincra findl findymail finerio fingerprintjs finicity
finnhub finverse firebase firebolt firecrawl fireeye firefliesai firetail fireworks firstpromoter fiserv fitbit fivem
fiverr fivetran fixerio flagr flagsmith flatio flatpeak fleetbase fleetio flexera flexmail flexport flickr flightapi
flightaware flightlabs flightradar24 flightstats flink flipdish flipkart flippa flipsnack flocktory flodesk floify
flomo flosum flowaccount flowcode flowflu flowise flowlu flutterflow flutterwave flyio flyninja fmfw focalboard
folderit followupboss fondy fonoa fontawesome foodics forcepoint foreflight forestadmin forgerock formassembly
formbucket formcarry formcraft formidable formio formsite formsort formspark formspree forter fortinet fortnox
fourkites foursquare foxbit foxentry foxit frameio frankfurter freeagent freecurrencyapi freedcamp freefeed freelancer
freelo freesound freespee freightview freshbooks freshchat freshdesk freshmarketer freshping freshsales freshservice
freshteam friendbuy froged frontapp fronteggs fulcrumcrm fullenrich fullstory fundamerica funnelytics fusebill
fusionauth fusionsolar fusioo fxmarket gainsight gameanalytics gamesparks gatehub gatherup gcp gebit geckoboard
geckoform genability genderapi genderize generatebanners genesiscloud gengo genymotion geoapi geoapify geocaching
geocodify geocodio geodb geoipifi geoiplookup geonames geopify geotab gerencianet gerrit getaccept getblock getcourse
getdbt getemail getemails getgeoapi getgist getipintel getir getloop getmagical getresponse getsandbox getscreenshot
getsimpl getsocial getstream gettyimages getworkflow ghostcms ghostinspector giantbomb gigya giphy gitbook gitea
github gitlab gitlens gitpod gitscrum gitter givebutter giveth gladia glassdoor glassnode gleantap gleap glideapps
globalgiving globalpayments globalping globalsign globus glofox goacoustic gocanvas gocardless godaddy godaddyreseller
godotengine gogs gohighlevel golioth goodday goodreads google googlecloud googlemaps googleplaces goprompt gorgias
goshippo gosms gotenberg gotify gotowebinar govinfo govtrack gozem gptzero graceblocks grafana grammarly graphcms
graphhopper graphy greeninvoice greynoise gridly gridpane groovehq groq groundcover groundlight growsumo growsurf
growthbook grubhub gsma gtmetrix guardianapi guesty guidewire guilded gumlet gumroad gupshup gusto gyazo habitica
hackerearth hackernews hackernoon hackerone hackerrank hackmd happeo happyscribe harvestapp hashdit hashicorp hasura
haveibeenpwned hcaptcha hcommons headlessui healthgorilla healthie heartland hedera helicone heliumhealth helius
helloworks helpcrunch helpdocs helpjuice helpkit helpscout hemnet hereapi hereapp heroicons heroku hetzner heygen
heymarket heyreach hibob hidrive highcharts highlevel highnote highradius hightouch hikvision hipay hipchat hirevue
hitbtc hitrust hiveage hiveai hivecpq hivemq hiveos hivepro holded holidayapi holistics homeassistant homebase
honeybadger honeycomb honeywell hookdeck hootsuite hopin hopsworks hostaway hostfully hotelbeds hotjar hotmart
houndify housecall housecallpro hsbc html2pdf htmlcsstoimage hubdoc hubplanner hubpost hubspot hubstaff huggingface
humanitec humeai humio hunterio hushmail hybiscus hydrawise hyland hyperbrowser hyperproof hyperswitch hypertrack
hyperverge hypixel iaptic ibkr ibm icecat icims iconfinder iconscout icypeas idanalyzer identityserver ideogram idfy
idology idrive iexapis iexcloud iextrading igdb ilert illumio imageflow imagekit imagerelay imagga imgflip imgur
immersve immich immuta impervious improvmx inapptic incode indico infermedica influxdb infobip infoblox inforuptcy
infoset infura ingrammicro initstate inoreader insightly instabot instacart instaclustr instagib instagram instamojo
instamojopay instantdb instapaper instatus instructure intacct integrately integromat intellihr intellimize intelx
interactivebrokers interakt intercom intercomm interfax interseller interswitch intra42 intrinio inventree invertexto
invisionapp invisioncommunity invoiceninja invoiceocean invoicexpress inworld ioncube ionos ip2location ipaddressapi
ipapi ipbase ipdata ipfy ipgeo ipgeolocation ipify ipinfo ipinfodb ipquality ipqualityscore ipregistry ipstack ipwhois
ironmq isbndb iterable iubenda iugu ivanti ixopay iyzico izooto jaeger jamendo jamf janrain jazzhr jellyfin
jellyvision jenkins jetbrains jfrog jibble jigsawstack jinaai jira jitbit jitsi jivochat jobadder jobdiva joblogic
jooble jotform journy jsonstorage judge0 jumio jumpcloud jumpseat junip jupiterone juro juspay justcall justgiving
justworks kafka kafkamagic kaggle kagi kaleido kaleyra kaltura kameleoon kameo kanbanize kanbantool kandji karix
kayenta keboola keenio keka kendoui kentico kenzie keptn keycloak keyrock keyshot keystonejs khoros kickbox kickserv
killbill kinde kinsta kitemaker kixie kkbox klarna klaviyo klazify klenty klevu klipfolio klipsch kloudless
knapsackpro knowbe4 knowi kobotoolbox koinly kolide komodor komoju komoot konfio konghq kontakt kontent korbit koyeb
kraftful kraken krayin kreativ kroger kuaishou kubecost kubernetes kubeshop kucoin kucoinfutures kuda kuleana
kumospace kustomer kwai kylas kyriba labelbox labguru lacework lambdacloud lambdalabs lambdatest lamini lancedb
langchain langdock langflow langfuse langsmith languagelayer languagetool lansweeper laracasts larksuite larksuitebot
lastfm launchbar launchdarkly launchgood launchnotes lawmatics layer3 layerzero leadbyte leadconnector leadfeeder
leadiq leadpages leadrocks leadsquared leapsome learndash learnupon learnworlds leetcode legalesign legiscan lemlist
lemmy lemonsqueezy lendflow lenel leonardoai lessannoyingcrm letsenhance letsenrich letterxpress lexigram lexisnexis
lexoffice libraesva librariesio libreview lifen lifx lightdash lightfunnels lightspeed lightspeedhq limesurvey
linemessaging linenotify linkedin linkedinads linkly linktree linnworks linode liquibase listennotes listrak litellm
litmos liveagent liveblocks livechat livekit livepeer liveperson livespace livestorm livevox llamacloud llamaindex
loadero loadforge loadimpact loadmill loanpro lobehub lobste localazy localstack localytics locationiq locofy lodgify
loftlabs logentries logfire loggia loggly logicgate loginradius logiwa logmein logpoint logrocket logsene logsnag
logtail logtalk logz logzio lokalise looker looplly loopreturns lovense loxone loyverse lucidchart lumahealth lumapps
lumar luminati lunarcrush lunchmoney luno lyft lytics machform madkudu maestroqa magento magento2 magicbell mailazy
mailblaster mailboxlayer mailboxvalidator mailchain mailchannels mailchimp mailerlite maileroo mailerq mailersend
mailgenius mailgun mailin mailinator mailjet mailmodo mailosaur mailparser mailpit mailreach mailrelay mailsac
mailsender mailshake mailslurp mailtester mailtrap mailup mailwizz maintainx makecom makeplans malwarebytes mambu
manageengine managewp mandiant mandrill mangadex mangopay mapbender mapbox mapillary mapmyindia mapotic mappedin
mapquest mapzen marchex marginedge mariadb markerly marketaux marketcheck marketingcloud marketman marketo marketstack
markit marqeta marvelapp masterworks mastodon matchi matillion matomo mattermost mattersight mautic mavenlink maxio
maxmind mcafee mealie meaningcloud medallia mediastack mediavine medplum medusajs megaport meilisearch meistertask
meituan meltwater mem0 memberful memcached memcachier memfault memgraph memsource mendix meraki merakidashboard
mercadopago merchantwarehouse mergedev mergent meshy mesibo messagebird messagemedia messente metaapi metabase
metacritic metadefender metaflow metalsapi metamap metaplane metaplex meteomatics meteostat metricool metricstream
metrilo mews microcms microgateway microlink micropayment microsoft microstrategy middesk midjourney midtrans
mightycall mightynetworks milvus mimecast mindbody mindee mindmeister mindsdb mindsphere mindtickle minio mintsoft
missive mistral mistralai mixam mixcloudapi mixmax mixpanel mlflow mobidea mobilemonkey mobygames mocean mockaroo
modeanalytics modelbit modelscope modernmt moengage mokapot mollie mollom moloni mondaycom moneris moneybird
moneyspace moneytree mongodb monibot monkeylearn monnify monta moodlecloud moodys moonclerk moonpay moosend moosocial
moralis moralisweb3 morningstar mosaicml mosyle mouser moveit movidesk movio moxtra mparticle mrticktock msg91 msgraph
mssql muckrack mulesoft multisafepay multiversx musicbrainz mutinex mycase mydatanodes myfatoorah myfitnesspal
myfxbook myintervals mymemory mysportsfeeds mytarget n8n nagiosxi namebio namecheap namedotcom namesilo nango nanonets
narrativ nasa nasdaqdatalink nationbuilder navan navixy nearmap neetocal neeva neo4j neptune neptuneai nerdwallet
netatmo netcore netdata netdocuments netgear nethunt neticrm netlicensing netlify netlifycms netrix netsuite nettskope
neuron neutrinoapi newrelic newrelicapi newsapi newsblur newscatcher newscatcherapi newsdata newsdataio newsletter2go
nexcess nexhealth nexmo nexosis nextcloud nextdns nexthink nextiva nextroll nexudus nftgo nftport nftscan ngc ngrok
nicereply nightfall nimbleway nimbuspost ninetailed ninjaone ninjarmm ninox nocodb nocrm nodebb nodeping nomad
nomadlist nomics nordpass northpass nosto noticeable notificationapi novacal novadb novita novoda novu nowpayments
noyo nozbe nozbeteams nozomi ntfy ntropy nuget nulab numbeo numerai numlookup numverify nutanix nutritionix nvidia
nylas nylasv3 nytimes oanda oathkeeper objectrocket octoai octopart octopush odoo offlineapp okcoin okta oldrepublic
ollama omie omise omnipod omniscience omnisend omnivore oncehub onedesk onedrive oneflow onehub onelogin onepagecrm
onepanel onescreen onesignal onesky onestream onetrust oneuptime onfido ongage onlinepbx onlyoffice onomondo ontraport
oopspam opayo openai openaip openalex openapihub openaq openbanking opencage opencagedata opencart opencollective
opencorporates opendns openexchange openfaas openfda openfec opengraphr openhab openlibrary openmeter openobserve
openphish openphone openpipe openproject openreplay openrouter openrouteservice opensanctions opensea opensearch
openshift opensky opensrs openstack openstates openstreetmap opensubtitles opentable opentok openuv openvpn
openweather openweatherapi openweathermap openxpki opinionstage opsera opsgenie opswat optimizely optimizelyx optimove
oracle oracleapex oracledb oraclefusion orangehrm orbitdb orbitera orcasecurity orcid orderdesk ordergroove ordway
orgchart originality originstamp orkes orthogon osano oscommerce osohq outbrain outlook outscale outseta outsystems
ovh owlbot owncloud oxipay packagecloud packagist packetstream pactflow paddlehq padlet pagarme pagefly pagerduty
pagertree pagespeed paghiper paligo palletize pandadoc pandascore pandium pangea panopto papercups paperform
paperlessngx paperspace papertrail paralleldots parascript parasut parcellab parcelperform pardot parkmobile parsec
parsehub parseur particleio partnerstack partoo passageidentity passbase passbolt passfort passkit passwordstate
patreonapi paubox payarc paybright paycom paycor paydirtapp payfast payfit payflip payflow payfort paygate payhawk
payhere payhip payjunction paykickstart paylike paymentwall paymoapp paymob paymongo paynow payoneer paypal paypro
paysafe paysera payspace paystack paystand paytabs paytm paytrace paytrail payu paywhirl paywithextend pcloud pdflayer
pdfshift peakflo pearson peerius peerspace pega peloton pendo penpot peopledatalabs peopleforce peoplehr peoplestack
pepipost perceptyx periscope perplexity petfinder phantombuster phaxio philterd phishlabs phishtank phonepe
photobucket photopea photoroom phyllo pinata pinecone pingboard pingcap pingdom pingidentity pingone pingping
pinterest pionex pipedrive pipefy pipeliner piperun pirateweather pirsch pitchbook pivotaltracker piwik pixabay pixela
pixellab pixellot pixiebrix pixlr placekey plaid plainsupport planetscale plangrid planhat planio planna
planningcenter planpoint plantnet planviewleankit planyo platformio platformly plausible plausibleio playcanvas
playfab playvox pleasanter plentymarkets pling plivo plotly plugandpay pluggy pluralsight plusserver plytix pocketbase
pocketsmith podbean podchaser podia podio podium podscribe poeditor pointclickcare pointerpro polarsh pollsapi
poloniex polyapi polymarket pomerium popupsmart portainer portone portswigger positionstack postageapp postalytics
postbin postgresql postgrest postgrid posthog posthook postman postmark postmen postnl postspark poststatus powerbi
powerdmarc powerdns powerreviews powerschool powrbot predicthq prefect prefectio premiumize prerender presspage
prestodb pretix pricefx pricelabs pricespider printavo printify printnode printrove prismatic prismic privacyapi
privatix privy prnt processmaker procore procountor prodpad productboard productiv productplan profitbase profitwell
profundcom prokerala prometheus promptlayer promptwatch proofhub proofpoint propertybase propstack propublica
prospectcrm protocolsio provenexpert prowlarr proximus proxmox proxycrawl proxycurl prusa ptvgroup publer publicapis
publitas pubmatic pubnub pulsarcloud pulseway pulumi pumble punchh puppet purestake purestorage pushalert pushbullet
pushcut pushengage pusher pushover pushpad pushpushgo pushsafer pushwoosh putio pyannote pyannoteai pypi qdrant qlik
qminder qnap qonto qstash quaderno quadpay qualaroo qualio qualpay qualtrics quandl quandoo quantcast quanthouse
quantstack quay qubitproducts qubole questdb questrade quickbase quickbooks quickchart quickemailverification
quickfile quickmetrics quicknode quickpay quicksight quickteller quikly quizlet quovo r2games rabbitmq rabobank rachio
radario radarr ragie railsbank rakuten ramco rancher rankranger rapid7 rapidapi rapidpro rapidseo rapyd ravelin rawg
raycast raygun raynet razer razorpay rdstation reachdesk reachmail readthedocs readwise readytech reallysimplesystems
realnex realphonevalidation realtor rebilly rebrandly recaptcha receiptbank receptiviti rechargepayments recombee
recraft recruitcrm recruitee recruiterflow recurly recurpost redash redbooth redbubble reddit redgifs redis redlock
redmine redmonk redox redpanda redshift reelgood refersion refiner reflectiz refundid regfox regonline rekaai
relativity relevanceai relevanceapi relex remotecom remoteok remotive rendi rentcast rentman repairshopr replicate
replit replyco replyio reportportal repsly repuso requestfinance requestly rescuetime resemblear resend reserveport
residential resmush respondent respondio restdb restpack restream retable retellai retently retool revai revampcrm
revealbot revelation revenuecat reversely reversinglabs revfluence revio revolut revolutbusiness rewardful rezdy
rightmessage rightscale rightsignature ringba ringcentral ringover rippling risepeople risevision riskified riskiq
ritekit ritetag rivery rkeeper roamresearch robinhood roboflow robokassa rocketchat rocketlane rocketlawyer rocketseat
rollbar rollworks roomraccoon rootdata rootly rosbridge rossum route4me rownd rubrik rubygems rudderlabs runalloy
runforesight runn runpod runrunit runscope runwayml rustdesk rutter ryver saasoptics saasquatch safaricom safebrowsing
safetyculture sageone sagepay salesblink salescookie salesflare salesforce salesforceiq salesforcemc salesloft
salesmachine salesmate salesmsg salesnexus salespanel salesrabbit salla saltedge sambanova samcart samdesk samsara
samsungapi sanityio saphana saporo sardineai satismeter saucelabs savvycal sberbank scaledrone scalegrid scalekit
scaleway scalr scandit scanova schoology scoro scoutapm scoutsuite scrapegraph scrapeless scrapeninja scrapeops
scrapeowl scraperapi scraperapis scraperbox scraperstack scrapestack scrapfly scrapin scrapingant scrapingbee
scrapingdog scrapingfish scrapingpros screencloud screenly screenshotapi screenshotlayer scribeless scrive
scrutinizerci searchmetrics seashell seatgeek securedrop securelink securetrading securitytrails securonix sedna
seekingalpha segmentio selectpdf selectstar sellercloud sellfy sellsy semanticscholar semantria semaphore sematext
semrush sendbee sendbird sendfox sendgrid sendible sendinblue sendlane sendloop sendmode sendoso sendowl sendpulse
sendquick sendspark sendx sendy sentiance sentinelhub sentry seobility seon seoreviewtools sepaexpress serpapi serpdog
serphouse serply serpstack serverdensity serversideup servicebot servicechannel servicefusion servicem8 servicenow
servicetitan sessionstack setmore sevenrooms shareaholic shareasale sharepoint sharetribe sharpspring shedul sheety
sherpadesk shiftboard shipbob shipday shipengine shiphero shipmonk shippit shippo shippypro shiprocket shipstation
shipstream shipwire shodan shopaccino shopify shoprenter shoptet shopware shortcm shortio shortpixel shotgrid
shotstack showpad shrtcode shufti shuftipro shutterfly sidekiq siftscience sigfox sightengine sigmacomputing signable
signaldb signalfx signalhire signalwire signaturit signeasy signicat signority signoz signrequest signupcom
signupgenius signwell sigopt siliconflow silverpop simfin simplehash simplehashapi simplekpi simplelocalize
simplelogin simplenote simplepractice simplesat simpleswap simpletexting simplynoted simvoly sinatra sinch sinchengage
singlestore sirv sisense sitecore siteground siteimprove sitejabber siteleaf sitelock sitemate sizmek skedda sketchfab
skiddle skillable skilljar skillshare skimlinks skrappio skybiometry skycrypt skyflow skype skywatch slack slickdeals
slidebean slideshare slidespeak slimpay slite smaily smarkets smartbear smartbill smartcar smartcat smartdraw
smarterasp smartercontact smartling smartlook smartmetals smartproxies smartproxy smartrecruiters smartrmail
smartsheet smartsuite smartthings smartystreets smbx smilebox smileio smmpanel smokeball smoobu smooch smsapi
smsbroadcast smscountry smsedge smsgateway smsglobal smshosting smsmagic smsmode smspilot smsportal smstools smtp2go
snapaddy snapcall snapchat snapcraft snapengage snappt sncf sniffr snipcart snipitz snowflake snowplow snyk snykcode
socialbakers socialbee socialblade socialpilot sociavault sococo socrata sofort softlayer solana solaredge solarman
solarwinds solcast soldo solr solscan solscanio solvari somoto sonarcloud sonarqube sonarr sonatype soniox sonix
sonoff sonos soracom sorare soundcloud sourcegraph sovos spacelift spacetrack spapi sparkfly sparkfun sparkmailapp
sparkpay sparkpost speakeasy speechace speechify speechly speechmatics speechtextai spendesk spendhq sphereengine
spicejet spiderapi spidercloud spideroak spinupwp splashtop splitwise splunk spocket spond spoonacular sportmonks
sportsdataio sportsdb sportsmonk spotify spotinst spotio spotippos spotlightr spreedly spryker spryng spscommerce
sqlserver sqreen sqs squadcast squarecloud squarespace squareup sslcommerz sslmate sslstore stabilityai stackadapt
stackblitz stackby stackerhq stackhawk stacklet stackstorm stadiamaps staffbase stampli standardnotes starlingbank
starton startuptools statbel stathat statista statsig statuscake statuscast statuscode statusgator statushub statusio
statuspage statuspageio statuspal steamapi steamgriddb stedi stellarx stepsize stigg stitchdata stockdata storecove
storify stormboard stormglass storyblocks storyblok storychief straker strapi strapiio strava streamelements
streamlabs streamsets streamtheworld streamyard stripe stripeconnect stripeidentity stripo strongdm stronghold
structurizr studiocms sturdy stytch stytchconsumer submagic subscribestar sugester suitecrm suitedash sumologic sumsub
sumup sunlight sunoapi supabase supadata superannotate supercell superchat superface supergrain supermetrics superops
supertokens supportbee supportpal suredone surfly surveyanyplace surveybot surveycto surveygizmo surveymonkey
surveysparrow survicate svbb svix svixhq swapcard sweeppy swetrix swiftly swiftpage swiftstack swiftype swile swipelux
switchbot sybase symbl symbolab symphonyapi syncari syncfusion synclabs syndigo synerise synology synthesia synthflow
syscloud sysdig sysomos systeme tableau tabnine taboola tagembed taggbox tailorbrands tailscale talend talentlms
talentlyft talkable talkjs talkyard tallyfy talonone tamara tanda tangocard tapclicks tapd tapfiliate taplio taptap
tatari tatum tatumio tavily tavus tawkto taxcloud taxdome taxify taxjar tazapay tcgplayer tealium teamcity teamdeck
teamfight teamgantt teamgate teamleader teamsnap teamspeak teamsupport teamtailor teamup teamwave teamwork teamworkcrm
teamworkdesk teamworkspaces technicalanalysisapi techstars tefter teikametrics telegram telerik telerivet telesign
telesigncorp teletype telnyx telstra tempoio tenable tenderly tendermint teradata terraform terraformcloud teslafi
testcafe testflight testingbot testkube testlodge testmail testmailapp testmo testomat testquality testrails testsigma
text2data textbelt textdrip textlocal textlocalin textmagic textrazor textrequest textus thanksio thanx theguardian
themealdb thenewsapi theoddsapi theresanaiforthat theringer thinkific thinkorswim thirdweb thirstie thoughtspot
thousandeyes threatfox threatstack threefold threescale thrivecart throneapi tianapi ticketmaster tickettailor
tickspot tickster tidb tidbcloud tidelift tigergraph tigrisdata tiingo tiktok tiledb tillypad timecamp timescale
timescaledb timetastic timetonic timezoneapi tines tineswebhook tink tinybird tinyurl tipalti tipee tmetric todoist
todoly togetherai togetherwork toggl toggltrack tokeet tokenmetrics tokenview tomorrowio tomtom tonapi tookan
toornament topdesk topicbox torbox torii totango touchbistro touchpoint traceparts trackerrms trackingmore trackjs
trackvia tradegecko tradeshift tradier tradingview tradologic trafficguard trafi traindata trainerize traitify
transfermate transferto transferwise transloadit transloco transperfect transunion travelline travelpayouts travelperk
traveltime travis travisci traze treasuredata treblle trello trendmicro trengo tribepad trieve triggerdev trimblemaps
tripactions tripadvisor tripgo tripleseat tripleten triplewhale trivago trongrid tronscan truanon trueaccord
truecaller truenas truepush truework trufflehog trumail trunkrs trustap trustarc trustly trustpilot trustwallet
trustwave tryfinch tryhackme tubebuddy tumblr tumblrapi tunein turbopuffer turnitin turso turvo tvmaze tweaktown
twelvedata twelvelabs twentycrm twentythree twilio twiliosendgrid twinword twitch twitchapi twitter txtlocal tyntec
typeform typeformapi typesense typetalk typingdna typosquat uber uberall ubereats ubersuggest ubidots ubiquiti ucare
uclassify uipath ultradns ultramsg ultravox umbraco unbxd unicommerce unicourt unifi unifyid unipile uniswap unitpay
unitycloud unkey unlayer unplugg unsplash unstoppable unstructured upcdatabase upcloud uplead uploadcare uploadcarecdn
uploadify uploadthing upsales upsell upstash upstox upsun uptimerobot uptrends upviral upwave upwork urlbae urlbox
urlhaus urlmeta urlscan urlvoid usabilla useberry userback usercentrics userengage userflow userguiding userlane
userlist usermaven userpilot userreport userry usersnap userstack uservoiceapi usetiful usps utmify vagrant valimail
valispace valtown vanta vapiai vatlayer vaultre vbout vcita vectara vectra veem veevacrm vend venmo verbit verbwire
vercel vercelblob vericast verifalia veriff verifone verimail veriphone veritone versioneye veryfi veryfiapi viafirma
victorops vidaxl videoask videosdk videowise vidiq vidyard vidyo viewneo viewstats vimcal vimeo vimeolivestream virtru
virtualmin virtuspro virustotal virustracker visier visualcrossing visualping visualwebsiteoptimizer vitally
vitalsource vitelglobal vivawallet vividseats vizio vkontakte vmware vocads vogsy voicebase voiceflow voicegain
voiceit voicemaker voicemod voipms voipnow volcengine volusion voluum vonage vonagebusiness voodoosms votesmart
vouchery voyageai vpnapi vtex vtiger vuldb vulncheck vulners vultr vwoapi vyte waboxapp wachete waha waitwhile
wakatime wakatimeapi walkscore wallapop walletconnect walletpass walmart wandb wappalyzer waqi warpcast wasabi
wassenger watchguard watchmode watsonx wayfair waymark weareplanet weatherbit weathergov weatherkit weatherstack
weatherunlocked weatherxm weaviate webceo webdock webengage webex webflow webflowapi webhookrelay webhose webinargeek
webinarjam webinarninja webiny weblate webmethods webpagetest webpay webpurify webpush websand webshare websitepulse
websters webtoffee wefact weglot weibo wellsky wemod wepay wepow wercker weworkremotely whalealert whaler whatagraph
whatcms whatcounts whatfix whatismybrowser whatsapp whereby whereoware whispir whitebit whitepages whmcs whoisxml
whoxy wialon wickr wigle wigwag wikijs wildapricot wildberries willhaben winsms wireguard wiseapi wishpond wistia
wistiaapi withings wiz wizehire wolframalpha woocommerce woocommerceapi wootric woovi wordlift wordnik wordpress
wordtune workato workboard workbooks workday workflowmax workfront workiva workiz workos workramp worksnaps workspot
workstack workweek worldcat worldcoin worldcoinindex worldpay worldtides worldweather wowza wpforms wrike writesonic
wufoo wufooforms wunderground wunderlist xactly xai xaman xandr xata xbox xendesk xendit xenforo xentral xero xeroapi
xlsform xmatters xoxoday xposedornot xsolla xtremepush xumm yahoo yandex yapily yapstone yardi yarooms yelp yespo
yieldify yoco yodeck yodiz yodlee yoomoney yotpo yotpoapi youcanbookme youmail youneedabudget youscan yousign youtrack
youtube yugabyte yunextraffic yurbi zabbix zadara zadarma zalando zalo zammad zapier zapsign zapsplat zarinpal zavvy
zeebe zeevou zelle zencoder zendesk zenduty zengo zenkit zenloop zenoss zenput zenrows zenscrape zenserp zenvia zeplin
zeplinapi zerion zerobounce zerogpt zeroheight zerotier zestyio zettle zignsec ziina zilliz zillow zingtree zipapi
zipbooks zipcodeapi zipcodebase zipcodestack ziprecruiter zipwhip zitadel zixcorp zluri zocdoc zoho zohobooks
zohocampaigns zohocrm zohodesk zohopeople zonka zonkafeedback zonos zoom zoomeye zoominfo zoominfoapi zuddl zulip
zuora zuper zuplo zynga zyte zyxel
";
