use super::*;

fn value(text: &str) -> Option<(String, Written)> {
    let word = text.to_ascii_lowercase().find("password")?;
    let name = name_around(text.as_bytes(), &(word..word + 8))?;
    let pair = pair(text.as_bytes(), name)?;
    Some((text[pair.value].to_owned(), pair.written))
}

#[test]
fn every_syntax_gives_its_value() {
    for text in [
        "DB_PASSWORD=hunter2",
        "export DB_PASSWORD=hunter2\n",
        "ENV DB_PASSWORD=hunter2 X=1\n",
        "  db_password: hunter2\n",
        "  db_password: hunter2 # why\n",
        "\"password\": \"hunter2\",",
        "password = 'hunter2'",
        "password = hunter2\n",
        "db.password=hunter2\r\n",
        "<add key=\"Password\" value=\"hunter2\"/>",
        "<password>hunter2</password>",
        "password=\"hunter2\"",
        "Server=x;Password=hunter2;Database=y",
        "cmd --password=hunter2 x",
        "cmd --password hunter2 x",
        "define('DB_PASSWORD', 'hunter2');",
        "config['password'] = 'hunter2'",
        "{password: 'hunter2'}",
        "password := \"hunter2\"",
        "\"password\" => \"hunter2\"",
        "${PASSWORD:-hunter2}",
        "[\"A=b\", \"DB_PASSWORD=hunter2\"]",
        "{\\\"password\\\": \\\"hunter2\\\"}",
        "- name: DB_PASSWORD\n  value: hunter2\n",
        "\"name\": \"DB_PASSWORD\", \"value\": \"hunter2\"",
        "machine a login b password hunter2\n",
        "poll a proto imap user \"b\" there with password \"hunter2\" is b here\n",
        "host a\nuser b\npassword hunter2\n",
        "echo \"machine a login b password hunter2\" > .netrc",
        "printf 'machine a\\n login b\\n password hunter2\\n' > .netrc",
        "echo 'db db/root_pass password hunter2' | debconf-set-selections",
        "args:\n  - --db-password\n  - hunter2\n",
        "setx DB_PASSWORD hunter2",
        "yarn config set npmPassword hunter2",
        "influx -password hunter2 -execute x",
        "?user=a&password=hunter2&x=1",
        "docker run -e DB_PASSWORD=hunter2 app",
        "variable \"password\" {\n  description = \"it's {x}\"\n  type = map(string)\n  default = \"hunter2\"\n}",
        "{\"password\": {\"type\": \"string\", \"defaultValue\": \"hunter2\"}}",
        "\"password\": { \"value\": \"hunter2\" }",
        "  password:\n    type: string\n    a:\n      value: x\n    default: hunter2\n",
        "text(name: 'password', defaultValue: 'hunter2')",
        "<key>password</key>\n<string>hunter2</string>",
        "<Setting name=\"password\" serializeAs=\"String\">\n  <value>hunter2</value>",
        "{:user \"a\" :password \"hunter2\"}",
        "Dim password As String = \"hunter2\"",
        "password <- \"hunter2\"",
        "local password = [[hunter2]]",
        "my $password = q{hunter2};",
        "add_argument(\"--password\", type=str, default=\"hunter2\")",
        "+password=hunter2",
        "page.fill('input[name=\"password\"]', 'hunter2')",
        "t.typeText('#password', 'hunter2')",
        "cy.get('[data-cy=password]').type('hunter2{enter}')",
        "getByLabel('Password').fill('hunter2')",
        "driver.find_element(By.ID, \"password\").send_keys(\"hunter2\")",
        "document.getElementById('password').value = 'hunter2'",
        "fill_in 'Password', with: 'hunter2'",
        "**Password:** hunter2\n",
        "**Password**: hunter2\n",
        "<password><![CDATA[hunter2]]></password>",
        "<property name=\"password\"><value>hunter2</value></property>",
        "public string Password { get; set; } = \"hunter2\";",
        "password = \"\\\"hunter2\\\"\"",
        "password = f\"hunter2\"",
        "  password: |\n    hunter2\nx: y\n",
        "password: >-\n  hunter2\n",
        "password: &db hunter2\n",
        "password: !!str hunter2\n",
        "password:\n  \"hunter2\"\n",
        "process.env.DB_PASSWORD ?? 'hunter2'",
        "ENV[\"PASSWORD\"] || \"hunter2\"",
        "Deno.env.get(\"PASSWORD\") ?? \"hunter2\"",
        "{{ db_password | default('hunter2') }}",
        "{{ .Values.password | default \"hunter2\" }}",
        "set -gx DB_PASSWORD hunter2",
        "Set-Item env:PASSWORD \"hunter2\"",
        "(def password \"hunter2\")",
        "(setq password \"hunter2\")",
        "put_env(:app, :password, \"hunter2\")",
        "builder.password(\"hunter2\")",
        "config.setPassword(\"hunter2\");",
        "sed -i 's|__PASSWORD__|hunter2|g' file",
        "sed \"s/{{ password }}/hunter2/\" file",
        "echo hunter2 > /run/secrets/db_password",
        "echo 'hunter2' | sudo tee /etc/password",
        "put-parameter --name /app/password --value hunter2 --type SecureString",
        "gh secret set PASSWORD --body \"hunter2\"",
        "--set password=hunter2,other=x",
        "password = os.environ[\"X\"] if x else \"hunter2\"",
        "System.getenv(\"PASSWORD\") ?: \"hunter2\"",
        "env::var(\"PASSWORD\").unwrap_or(\"hunter2\".into())",
        "ENV.fetch('PASSWORD') { 'hunter2' }",
        "$ENV{PASSWORD} = 'hunter2';",
        "$self->{password} = 'hunter2';",
        "std::string password{\"hunter2\"};",
        "curl_easy_setopt(curl, CURLOPT_PASSWORD, \"hunter2\");",
        "map.put(Keys.PASSWORD, \"hunter2\")",
        "[request setValue:@\"hunter2\" forHTTPHeaderField:@\"X-Password\"];",
        "request.setValue(\"hunter2\", forHTTPHeaderField: \"X-Password\")",
        "<Parameter Name=\"Password\" Type=\"String\" Value=\"hunter2\" />",
        "{\"ParameterKey\": \"DBPassword\", \"ParameterValue\": \"hunter2\"}",
        "--parameters ParameterKey=DBPassword,ParameterValue=hunter2",
        "setenv DB_PASSWORD hunter2",
        "set $password hunter2;",
        "password.set(\"hunter2\")",
        "read -r PASSWORD <<< 'hunter2'",
        "Input Password    id:field    hunter2",
        "proxy_set_header X-Password hunter2;",
    ] {
        assert_eq!(value(text).map(|(value, _)| value).as_deref(), Some("hunter2"), "{text}");
    }
}

#[test]
fn a_drawn_value_belongs_to_the_name_before_it_in_a_list_and_in_a_table() {
    let drawn = "x7Kq2Lm9Rt4Wz8".repeat(2).replacen("x7", "p3", 1);
    for (text, told) in [
        (format!("{{ \"password\", \"{drawn}\" }}"), true),
        (format!("password = password or \"{drawn}\""), true),
        (format!("const password = isProd ? a.b : '{drawn}'"), true),
        (format!("variable \"PASSWORDS\" {{ default = [\"{drawn}\", \"x\"] }}"), true),
        (format!("{{password, \"{drawn}\"}}."), true),
        (format!("let password = String::from(\"{drawn}\");"), true),
        (format!("password = (\n    \"{drawn}\"\n)"), true),
        (format!("\"password\": [\"{drawn}\", \"x\"]"), true),
        (format!("password:\n  - {drawn}\n"), true),
        (format!("let password = decrypt(\"{drawn}\");"), false),
        (format!("{{password, \"{drawn}\", 1}}"), false),
        (format!("| password | {drawn} |"), true),
        (format!("password |`{drawn}`"), true),
        ("cat password | sha256sum".to_owned(), false),
        ("[\"password\", \"username\"]".to_owned(), false),
    ] {
        assert_eq!(value(&text).is_some_and(|(value, _)| value == drawn), told, "{}", &text[..12]);
    }
}

#[test]
fn a_value_is_compared_with_a_name_on_either_side() {
    for text in [
        "if (\"hunter2\".equals(password)) {",
        "if \"hunter2\" == password:",
        "password === 'hunter2'",
        "strcmp(password, \"hunter2\") == 0",
        "strcmp(\"hunter2\", password) == 0",
        "hmac.compare_digest(password, \"hunter2\")",
        "request.headers.get(\"X-Password\") != \"hunter2\"",
        "[ \"$PASSWORD\" = \"hunter2\" ]",
        "if [[ \"${PASSWORD}\" != 'hunter2' ]]; then",
    ] {
        let told = value(text);
        assert_eq!(told, Some(("hunter2".to_owned(), Written::Compared)), "{text}");
    }
}

#[test]
fn each_drawn_value_of_a_list_has_its_name() {
    let (one, other) = ("p3Kq2Lm9Rt4Wz8", "Zk8wM3xQ7vB2n5");
    for text in [
        format!("passwords: [{one}, horse, {other}]\n"),
        format!("{{\"passwords\": [\n  \"{one}\",\n  \"horse\",\n  \"{other}\"\n]}}"),
        format!("PASSWORDS = ['horse', '{one}', '{other}', ]"),
        format!("a:\n  passwords:\n    - {one}\n    - horse # why\n    - \"{other}\"\n  - {one}\n"),
        format!("passwords:\n- '{one}'\n- '{other}'\nb: c\n"),
    ] {
        let word = text.to_ascii_lowercase().find("password").unwrap();
        let name = name_around(text.as_bytes(), &(word..word + 8)).unwrap();
        let list = list(text.as_bytes(), &pair(text.as_bytes(), name).unwrap());
        let told: Vec<&str> = list.iter().map(|(pair, _)| &text[pair.value.clone()]).collect();
        assert_eq!(told, [one, other], "{}", text.replace(one, "…").replace(other, "…"));
        let on_line = text[list[0].1.clone()].contains("horse");
        assert_eq!(on_line, text.lines().any(|line| line.contains("horse") && line.contains(one)));
    }
    for text in [
        format!("password = [[{one}]]"),
        format!("char password[25] = \"{one}\";"),
        format!("passwords: [\"{one}\"], \"{other}\""),
        format!("f(password=\"{one}\", \"{other}\")"),
        format!("password:\n  - {one}\nother:\n  - {other}\n"),
    ] {
        let word = text.find("password").unwrap();
        let name = name_around(text.as_bytes(), &(word..word + 8)).unwrap();
        let one = pair(text.as_bytes(), name).unwrap();
        assert!(list(text.as_bytes(), &one).is_empty(), "{}", &text[..12]);
    }
}

#[test]
fn a_quote_that_is_doubled_closes_no_string() {
    for text in
        ["ALTER USER joe PASSWORD 'hunt''er2';", "password: 'hunt''er2'\n", "password = \"hunt\"\"er2\""]
    {
        let told = value(text).map(|(value, _)| value.replace('"', "'"));
        assert_eq!(told.as_deref(), Some("hunt''er2"), "{text}");
    }
    for text in ["password = QQQhunter2QQQ".replace('Q', "'"), "password = QQQhunter2QQQ".replace('Q', "\"")]
    {
        assert_eq!(value(&text).map(|(value, _)| value).as_deref(), Some("hunter2"), "{text}");
    }
}

#[test]
fn what_stands_behind_a_blank_may_be_a_part_of_the_value() {
    for (text, whole) in [
        ("gpg --passphrase hunt\\ er2 -d x", "hunt\\ er2"),
        ("Server=db;Uid=joe;Password=hunt er2;Database=x", "hunt er2"),
        ("gradle -PrepoPassword='hunt'\\''er2' publish", "hunt'\\''er2"),
        ("password: hunter2\\ \n", "hunter2\\"),
    ] {
        let name = text.to_ascii_lowercase().find("pass").unwrap();
        let name = name_around(text.as_bytes(), &(name..name + 4)).unwrap();
        assert_eq!(pair(text.as_bytes(), name).map(|pair| &text[pair.value]), Some(whole), "{text}");
    }
}

#[test]
fn of_a_user_and_a_password_the_password_is_the_value() {
    let told = value("curl_setopt($c, CURLOPT_USERPASSWORD, 'joe:hunter2')");
    assert_eq!(told.map(|(value, _)| value).as_deref(), Some("joe:hunter2"));
    let text = "curl_setopt($c, CURLOPT_USERPWD, 'joe:hunter2')";
    let word = text.find("PWD").unwrap();
    let name = name_around(text.as_bytes(), &(word..word + 3)).unwrap();
    assert_eq!(pair(text.as_bytes(), name).map(|pair| &text[pair.value]), Some("hunter2"));
}

#[test]
fn a_token_may_be_longer_than_any_other_value() {
    let long = "x7Kq2Lm9Rt4Wz8".repeat(100);
    for text in [format!("\"password\": \"{long}\""), format!("password={long}\n")] {
        assert!(value(&text).is_some_and(|(value, _)| value == long), "{}", &text[..12]);
    }
    let hex = "0f".repeat(1000);
    assert_eq!(value(&format!("password = \"{hex}\"")), None);
}

#[test]
fn of_a_substitution_the_replacement_is_the_value() {
    let line = "sed -i 's/^PASSWORD=.*/PASSWORD=hunter2/' file";
    let values: Vec<String> = line
        .match_indices("PASSWORD")
        .filter_map(|(word, name)| pair(line.as_bytes(), word..word + name.len()))
        .map(|pair| line[pair.value].to_owned())
        .collect();
    assert!(values.contains(&"hunter2".to_owned()), "{values:?}");
}

#[test]
fn a_statement_of_sql_sets_a_password() {
    let told = |text: &str| {
        let word = text.rfind("PASSWORD").unwrap();
        pair(text.as_bytes(), word..word + 8).map(|pair| text[pair.value].to_owned())
    };
    assert_eq!(told("SET PASSWORD FOR 'joe'@'%' = PASSWORD('hunter2');").as_deref(), Some("hunter2"));
    assert_eq!(told("SET PASSWORD FOR joe = 'hunter2';").as_deref(), Some("hunter2"));
    assert_eq!(told("SELECT PASSWORD('hunter2');"), None);
    assert_eq!(told("SET PASSWORD FOR 'username'@'localhost' = PASSWORD('hunter2');"), None);
}

#[test]
fn what_is_no_assignment_gives_none() {
    for text in [
        "if password == hunter2",
        "password != x",
        "the password is",
        "password:\n  a: b",
        "password:\nvalue: b",
        "  password:\n    a:\n      value: b\n",
        "variable \"password\" {\n  default = var.other\n}",
        "${PASSWORD:?say it}",
        "password(x)",
        "my password('hunter2')",
        "--password\n",
        "password: !Ref Other",
        "password: |\n  one\n  two\n",
        "password: |\nhunter2\n",
        "label.password(\"Your word\")",
        "page.fill('#password', user.word)",
        "t('#password', 'your word')",
        "{\"a#password\", \"hunter2\"}",
        "echo \"hunter2\" > $PASSWORD/file",
        "echo \"$PASSWORD\" \"hunter2\"",
        "set password for joe to 'hunter2'",
        "map.password.set(\"Your word\")",
        "Input Password    hunter2",
        "echo 'joe:x:100:100::/:' > /user/passwd; PASSWORD",
        "[\"echo 'hunter2' > /etc/file\"]},{\"password\"",
        "a/b/PASSWORD/hunter2/",
        "set -e PASSWORD hunter2",
        "errors.password || \"Say it\"",
        "password = label or \"your password\"",
        "password = a ? b : \"your password\"",
        "log(PASSWORD, \"hunter2\", 3)",
        "(&db::PASSWORD, \"hunter2\"),",
    ] {
        assert_eq!(value(text), None, "{text}");
    }
}
