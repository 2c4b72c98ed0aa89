//! Lines of real programs, manuals and translations, by what they were once told of, and lines beside them that hold a value.

use crate::detect::Engine;
use crate::detect::class::{Written, camel};
use crate::detect::dice::Dice;
use crate::detect::engine::Set;
use crate::detect::kind::Alphabet;

fn told(text: &str) -> bool {
    let found = Engine::builtin().find(text.as_bytes(), 0..text.len(), Set::Text);
    found.into_iter().any(|found| found.reported())
}

fn silent(lines: &[&str]) {
    for line in lines {
        assert!(!told(&format!("some text above\n{line}\nsome text below\n")), "{line}");
    }
}

fn loud(lines: &[&str]) {
    for line in lines {
        assert!(told(&format!("some text above\n{line}\nsome text below\n")), "{line}");
    }
}

#[test]
fn expressions_are_no_values() {
    silent(&[
        "  provider->priv->proxy_password = g_object_ref (proxy);",
        "  if ((passwd = to_utf8 (passwd, -1, &read, &written, NULL))) {",
        "  struct passwd *pwd = getpwuid (getuid ());",
        "  __m128i const data_key_lo = _mm_shuffle_epi32 (data_key, _MM_SHUFFLE(0, 3, 0, 1));",
        "  session_token = iter_utf8 (&iter, NULL);",
        "  password = strchr ( line, ' ' );",
        "  password = argv [2];",
        "  secret = serialno? 3 : 1;",
        "  key_password       = phase2 ? phase2_private_key_password(setting)",
        "  password = evaluate (CONFIG_STRING(proxy->options[PASSWORD]),",
        "  rc = unprotect (ctrl, key, (pw=get_passphrase (1)),",
        "  passwdString += entry",
        "  e.password+=w:e.username+=w",
        "  user.Password = hash",
        "  user['password'] = password",
        "  password = pw_encrypted",
        "  'password': Params.input.auth_password",
        "  fi # $pass = dlpreopen",
        "[string]$pwd = Get-Location",
        "  case PASS:\tcontinue;\t\t/* the next one */",
        "PasswordData ::= SEQUENCE {",
        "  return has(e,\"password\")?\"password\":\"public\"}",
        "  all('iframe[data-secret=\"'+t.secret+'\"]')",
        "  link=\"+encode(s.url)+\"&password=\"+encode(e.password),go()",
        "  using pool_key_t = std::uint64_t;",
        "  static uint64_t hash_key_step = 0xcdb32970830fcaa1ULL;",
        "  AllSecrets::DhIetf1024Sha256Aes128CbcPkcs7 cipher(array);",
        "  password=config['Database']['Password'])",
        "  password=users[user]['password'])",
        "  decrypt(Data, PublicKey=#jose_jwk{}, SecretKey=#jose_jwk{}) ->",
        "  {reply, ok, State#state{imds2_token = Imds2Token}};",
        "  default_passcode = Passcode}});",
        "  def password=(unencrypted_password)",
        "  print NEW \"\\tsecret = \", $clients{$client}{\"secret\"}, \"\\n\";",
        "  execute(\"update users set passwd=rtrim(passwd)\");",
        "  fprintf(f, \"\\tpassword=ext:%s\\n\", cred->password);",
        "  compact( 'user_pass', 'user_nicename', 'user_email' );",
        "  put(TYPE_PRIVATE_KEY, \"IEEE_8021X_PRIVATE_KEY\"),",
        "  if (in_set(v, \"wpa-psk\", \"wpa-psk-sha256\", \"wpa-ft-psk\"))",
        "  val |= WPA_KEY_MGMT_IEEE8021X_SHA256;",
        "  sub sftp_ext_download_rekey_rsa1024_hostkey_bug4097 {",
        "  'password1' =>\t\t'required|string',",
        "  ('auth', '0001_initial'),",
        "  key: acme.3500_24.serialnumber",
        "  out->fetch_master_key = krb5_db_def_fetch_mkey;",
        "  smbk5pwd.on_bi.bi_db_init = smbk5pwd_db_init;",
        "  key *= 2862933555777941757ULL + 1;",
        "  PRIMARY KEY (`shared_secret`, `identity`)",
        "  'ssh://(?:[a-z0-9_]+@)?git.acme.org:29418/(.*)' => 'https://git.acme.org/%R',",
    ]);
    loud(&[
        "  password = hunter22 (old)",
        "  $password = \"v3lv3Tx9q\";",
        "  password += \"v3lv3Tx9q\"",
        "  link=\"https://db/?user=joe&password=v3lv3Tx9q\"",
        "  open(\"mode=\"+m+\"&password=v3lv3Tx9q\")",
        "  password=\"super%secret9\"",
    ]);
}

#[test]
fn what_says_where_the_value_is_holds_none() {
    silent(&[
        "password: ENCRYPTED[886cf4cc126e50b2fd7f]",
        "password: !encrypted/pkcs1-oaep",
        "username: { from_secret: email_username }",
        "attributes = pass=%{oauth2:access_token}",
        "<ftp server=\"@{host}\" password=\"@{pw}\" passive=\"true\"/>",
        "  vars.password = \"$cloudera_pass$\"",
        "private_key=\"/etc/cert/user.p12\"",
        "IEEE_8021X_PRIVATE_KEY=test_client.p12",
        "{Key: \"/1234/strange\"},",
        "buildah build --secret=id=mysecret,src=secret.txt -t image .",
        "run([]string{\"run\", \"--secret\", \"source=mysecret,type=mount\"})",
        "AWS_SECRET_KEY=SECRET=SECRET # only read if the other is not set",
        "'<blockquote data-secret=\"%1$s\"><a href=\"%2$s\"></a></blockquote>',",
        "'X-Amz-Credential=test/20T20Z/us-east-1/s3/aws4_request'",
        "\"pkcs11:token=Software%20PKCS%2311%20softtoken;\"",
        "Sec-WebSocket-Key: fo1J9uHSsrfDP3Bk",
        "HostKeyAlgorithms rsa-sha2-512",
        "kubeadm init --initial-cluster-token etcd-cluster-1 \\",
        "transport_url = rabbit://RPC_USER:RPC_PASSWORD@RPC_HOST:RPC_PORT/",
        "#   smart   ALL = (root) NOPASSWD: SMARTCTL",
    ]);
    loud(&[
        "url = rabbit://JOE:Hunter2X@db.acme.io/",
        "secret = 0x45a30759df97dc26a15b88ff",
        "password: v3lv3T%x9",
        "password=\"$v3lv3T$\"",
    ]);
}

#[test]
fn manuals_and_translations_hold_no_values() {
    silent(&[
        "msgstr \"       --password=WACHTWOORD    het WACHTWOORD voor FTP en HTTP\\n\"",
        "  --password=PASS             set both ftp and http password to PASS",
        "msgstr \"       --ask-password              pergunta as senhas\\n\"",
        "#~ msgstr \"--delete-secret-key id-usuario\"",
        "\"heslo: „%s“\"",
        "    \"config-admin-password\": \"Contrasigno:\",",
        "    \"userlogin-yourpassword\": \"Passwoort\",",
        "    \"authform-newtoken\": \"トークンがありません。$1\",",
        "    \"passwordtooshort\": \"您的密码至少需要$1个字符。\",",
        "'[protocol://][user[:password]@]proxyhost[:port]'. This can be overridden",
        "$lang['pass']                  = 'Wachtwoord';",
        "@item --change-passphrase @var{user-id}",
        ".B \\-P \\f[I]password\\f[], \\-\\-password=\\f[I]password\\f[]",
        "  ldap://HOST:PORT/[bindname=BINDNAME,password=PASSWORD]",
        "  // Oauth2JwtBearer: Oauth2JwtBearer.",
        "* src/main.c: Added the --ftp-passwd command line option.",
        "  debug(\"EAP-PSK: PSK-3 (sending)\");",
        "\"Dette vil bruge et OAuth 2.0-adgangssymbol til at tilslutte til \"",
    ]);
    loud(&[
        "  --password=Wacht0oord --user=joe",
        "    \"config-admin-password\": \"contra9signo\",",
        "IRC_PASS=irc_pass",
        "user_password: v3lv3Tx9q",
    ]);
}

#[test]
fn test_vectors_and_numbers_of_keys_are_no_keys() {
    let mut dice = Dice::new(5);
    let mut hex = |count: usize| dice.text(Alphabet::Hex, count);
    let (key, other, short) = (hex(48), hex(32), hex(16).to_uppercase());
    assert!(!told(&format!("I=86\nKEY={key}\nIV={other}\nPT={other}\n\n")));
    assert!(told(&format!("x\nAPI_KEY={key}\nHOST=db\n")));
    assert!(told(&format!("x\nAES_KEY={key}\nIV={other}\n")));
    let fingerprint = hex(40).to_uppercase();
    for line in [
        format!("GPG_KEY=\"{short}\""),
        format!("Signing-Key: {fingerprint}"),
        format!("(gpg '(--list-secret-keys \"{short}\"))"),
        format!("gpg-wks-server --install-key {fingerprint} \\"),
        format!("'id': 'openstack:{}-{}-4efb-9cbc-{}'", hex(8), hex(4), hex(12)),
        format!("\"EAAA{}\",", hex(60).to_uppercase()),
        format!("place_{} [label=\"b\"];", hex(40)),
        format!("\"rabbitmq\", \"x.csproj\", \"{{{}-{}-4887-A43F-{}}}\"", hex(8), hex(4), hex(12)),
        format!("# https://github.com/acme/x/blob/{}/lib/hooks/time.rb#L14", hex(40)),
        format!("gcp_credentials: ENCRYPTED[{}]", hex(96)),
    ] {
        silent(&[&line]);
    }
}

#[test]
fn names_in_camel_case_are_no_tokens_of_their_vendors() {
    silent(&[
        "  onToggleOnClick?: EventListenerOrEventListenerObject;",
        "  \"id\": \"GoogleAnalyticsAdminV1alphaWebDataStream\",",
        "  void attach(ClassMetaDataRepository<ClassLinkMetaData> linkMetaDataClassMetaDataRepository) {",
        "  $APEfooterID3v1 = $this->fread($size);",
        "  \"Microsoft SAM encryption key AEAD-AES-256-CBC-HMAC-SHA512 16\"",
        "  ret = LDAP_get_string_value(db, e, \"krb5PrincipalName\", &p);",
        "iex> encrypted_ecdhesa192kw_alice2bob = JOSE.JWE.block_encrypt({one, two}, \"{}\")",
    ]);
    let drawn = (0..4000).map(|seed| Dice::new(seed).text(Alphabet::Base62, 16 + 8 * (seed as usize % 4)));
    assert!(drawn.filter(|token| camel(token.as_bytes())).count() < 8);
}

#[test]
fn what_is_half_as_long_as_each_token_of_its_vendor_is_cut_off() {
    let engine = Engine::builtin();
    let body = Dice::new(9).text(Alphabet::Base62, 40);
    let told = |name: &str, length: usize| {
        engine.judge(name, &body.as_bytes()[..length], Written::Line).is_some_and(|found| found.reported())
    };
    assert!(told("BUILDKITE_AGENT_TOKEN", 40) && !told("BUILDKITE_AGENT_TOKEN", 9));
    assert!(told("DEPLOY_TOKEN", 9));
}

#[test]
fn scripts_that_were_packed_hold_no_values() {
    silent(&[
        "  log(\"Failed to get token: \"+e),t||(this.info&&m(e),a())}}}stop(e){u(\"Interrupted: \"+e)",
        "  gw=\"top\",pw=\"right\",hw=\"bottom\"",
        "  var pw=class extends N{children;menus=[]}",
        "  exports.Pass=Pass;",
        "  readonly Password: \"password\";",
        "var Password = \"Kodeord\";",
        "  \"global.password\": \"Heslo\",",
        "  pass: container ? container.contains(element) : !!element,",
        "  _current_pass = name",
        "msg(\"--auth-user-pass requires --pull\");",
        ".wp-pwd [type=\"password\"] {",
        "  const name=\"x\",secretName=parsed.resourceName.split(\":\")[0];",
        "  const arr = pred(x, i) ? pass : fail;",
        "  return inverse ? !pass : pass;",
        "  PASS = \"Pass\",",
        "  {\n    cancelToken: defaultToConfig2,\n  }",
        "  {\n    user: user,\n    password: urlPassword\n  }",
        "  call({\n    pass: isVisible2,\n  })",
        "  call({\n    pwd: config.password\n  })",
        "  send(&Request{Name: name, Password: password})",
        "  OneTimePassword: OTPCode;",
        "  type Token = XOAuth2Token;",
        "  additionalPass: AsyncSeriesHook<[]>;",
        "  'allPass': 'overEvery',",
        "  t._sentryDebugIds[e] = \"184d76b5-7885-4654-9dd4-f59801316435\"",
        "  arn:aws:secretsmanager:us-east-1:111122223333:secret:snowflake-XHb67j",
        "  must be like dotenv://:key_1234@dotenv.org/vault",
    ]);
    loud(&[
        "db:\n  user: joe\n  password: hashedPassw9rd",
        "  {\n    user: user,\n    password: \"urlPassw9rd\"\n  }",
        "ANY_PASS=v3lv3Tx9q",
        "[db]\npassword = password",
        "db.password=password",
        "db.password = password",
        "Server=db;uid=sa;pw=secret",
        "JWT_SECRET=OUR_LITTLE_THING",
        "eap_password=v3lv3Tx9q",
        "password=\"#kx{9}Lq%s!\"",
        "Example: password=Popocatepetl",
        "  token: \"+e9fK2x/Ab7Qm3Rt5Yw8Zp1Lc4Vn6Hs0\"",
    ]);
}
