"""The sample forum on a port of its own, for the attacks beside this file. Build first: dotnet build -c Release (or dotnet build)."""
import base64, html, http.client, http.cookiejar, os, re, secrets, shutil, signal, statistics, subprocess, tempfile, time
import urllib.error, urllib.parse, urllib.request

WEB = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "src", "CoProduce.Web")
DLL = next(p for p in (os.path.join(WEB, "bin", kind, "net10.0", "CoProduce.Web.dll") for kind in ("Release", "Debug")) if os.path.exists(p))
FAMILIES = ["parent", "colead", "youngperson", "professional", "commissioner"]
STAFF = ["staff", "safeguarding", "deputy", "admin"]


class Forum:
    """One run of the app over a folder that is gone afterwards."""

    def __init__(self, port, folder=None, **settings):
        self.site, self.own = f"http://127.0.0.1:{port}", folder is None
        self.folder = folder or tempfile.mkdtemp()
        self.database = os.path.join(self.folder, "forum.db")
        self.env = {
            **os.environ,
            "ASPNETCORE_ENVIRONMENT": "Development",
            "ASPNETCORE_URLS": self.site,
            "Database__ConnectionString": f"Data Source={self.database}",
            "Audit__Key": base64.b64encode(secrets.token_bytes(32)).decode(),
            "Limits__TriesInFiveMinutes": "1000000",
            **settings,
        }
        self.app = None

    def __enter__(self):
        subprocess.run(["dotnet", DLL, "seed-sample"], cwd=WEB, check=True, stdout=subprocess.DEVNULL, env={**self.env, "ASPNETCORE_ENVIRONMENT": "Development"})
        return self.start()

    def __exit__(self, *_):
        if self.app and self.app.poll() is None:
            self.app.kill()
            self.app.wait()
        if self.own:
            shutil.rmtree(self.folder, ignore_errors=True)

    def start(self):
        self.log = open(os.path.join(tempfile.gettempdir(), f"forum-{os.getpid()}.log"), "ab")
        self.app = subprocess.Popen(["dotnet", DLL], cwd=WEB, env=self.env, stdout=self.log, stderr=self.log)
        began = time.monotonic()
        while Browser(self).get("/health/live").status != 200:
            if self.app.poll() is not None or time.monotonic() - began > 120:
                raise SystemExit(f"The app did not start. It said: {self.log.name}")
            time.sleep(0.2)
        return self

    def stop(self):
        """As an operator stops it. Gives the seconds that took."""
        began = time.monotonic()
        self.app.send_signal(signal.SIGTERM)
        self.app.wait()
        return time.monotonic() - began

    def kill(self):
        self.app.kill()
        self.app.wait()

    def browser(self, who=None):
        return Browser(self).sign_in(who) if who else Browser(self)


class Answer:
    def __init__(self, status, words, place, took):
        self.status, self.words, self.place, self.took = status, words, place, took


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Browser:
    """Keeps cookies, sends forms as they stand on the page, and never follows a redirect by itself."""

    def __init__(self, forum):
        self.site = forum.site
        self.open = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()), Stay).open

    def get(self, path):
        return self.ask(path)

    def ask(self, path, fields=None, patience=60):
        began = time.monotonic()
        try:
            answer = self.open(self.site + path, urllib.parse.urlencode(fields).encode() if fields else None, patience)
        except urllib.error.HTTPError as refused:
            answer = refused
        except (OSError, http.client.HTTPException) as problem:
            # 0 is "nobody there to ask"; -1 is a request that was taken and never answered.
            refused = isinstance(getattr(problem, "reason", problem), ConnectionRefusedError)
            return Answer(0 if refused else -1, "", "", time.monotonic() - began)
        try:
            words = answer.read().decode(errors="replace")
        except (OSError, http.client.HTTPException):
            return Answer(-1, "", "", time.monotonic() - began)
        return Answer(answer.status, words, answer.headers.get("Location") or "", time.monotonic() - began)

    def form(self, page, name):
        """Where a form goes, and what it sends hidden."""
        form = next(f for f in re.findall("<form .*?</form>", page, re.S) if f'id="{name}"' in f)
        hidden = {re.search('name="([^"]*)"', tag)[1]: html.unescape(re.search('value="([^"]*)"', tag)[1]) for tag in re.findall('<input[^>]*type="hidden"[^>]*>', form) if 'value="' in tag}
        return html.unescape(re.search('action="([^"]*)"', form)[1]), hidden

    def send(self, page, name, **answers):
        action, hidden = self.form(page, name)
        return self.ask(action, {**hidden, **{key.replace("__", "."): value for key, value in answers.items()}})

    def sign_in(self, who):
        answer = self.send(self.get("/account/sign-in").words, "sign-in", Email=f"{who}@example.org", Password="northmere-sample-only")
        if "/code" in answer.place:
            page = self.get(answer.place).words
            code = re.search(r'id="sample-code">(\d+)<', Browser(self).get("/dev/mail").words)[1]
            answer = self.send(page, "code", Form__Code=code)
        assert answer.status == 302 and "/account/sign-in" not in answer.place, f"{who} could not sign in: {answer.status}"
        return self


def p95(times):
    return statistics.quantiles(times, n=20)[-1] * 1000
