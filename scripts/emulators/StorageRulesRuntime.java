import static com.google.firebase.rules.runtime.utils.ExpressionValueUtils.NULL;
import static com.google.firebase.rules.runtime.utils.ExpressionValueUtils.createResponse;
import static com.google.firebase.rules.runtime.utils.ExpressionValueUtils.createValue;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.SettableFuture;
import com.google.firebase.rules.lang.CompileResult;
import com.google.firebase.rules.lang.FirebaseRulesProtoCompiler;
import com.google.firebase.rules.lang.common.FirebaseRulesLangOptions;
import com.google.firebase.rules.runtime.common.AsyncRuntimeFunction;
import com.google.firebase.rules.runtime.evaluators.AuthRuleEvaluator.RuleContext;
import com.google.firebase.rules.runtime.impl.DefaultEvaluator;
import com.google.firebase.rules.runtime.v1.ExecutionRequest;
import com.google.firebase.rules.runtime.v1.ExecutionResponse;
import com.google.firebase.rules.runtime.v1.ExpressionValue;
import com.google.firebase.rules.v1.File;
import com.google.firebase.rules.v1.Issue;
import com.google.firebase.rules.v1.Source;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/**
 * The rules runtime that the Storage emulator of firebase-tools talks to, on top of the rules engine in the jar of
 * the official Firestore emulator (docs/decisions/0004). JSON, one line a message, on stdin and stdout.
 *
 * One thread does all. An evaluation that waits for a document gives the thread back, so other requests are served
 * meanwhile, and the reply finds its evaluation by the id that the fetch carried.
 */
public final class StorageRulesRuntime {
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private static final Map<String, DefaultEvaluator> RULESETS = new HashMap<>();
  private static final Map<Long, Verdict> WAITING = new HashMap<>();
  /** Far above the ids that the other side counts up from 0. */
  private static long nextFetchId = 1_000_000_000L;

  public static void main(String[] args) throws IOException {
    System.setOut(System.err); // nothing else may write to the channel
    send(message(-1));
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonObject request = JsonParser.parseString(line).getAsJsonObject();
      long id = request.get("id").getAsLong();
      Verdict waiting = WAITING.remove(id);
      try {
        if (waiting != null) waiting.receive(request);
        else if (request.get("action").getAsString().equals("load_ruleset")) load(id, request.getAsJsonObject("context"));
        else new Verdict(id).evaluate(request.getAsJsonObject("context"));
      } catch (RuntimeException error) {
        JsonObject answer = message(id);
        answer.getAsJsonArray("errors").add(error.toString());
        send(answer);
      }
    }
  }

  private static void load(long id, JsonObject context) {
    Source.Builder source = Source.newBuilder();
    for (JsonElement element : context.getAsJsonObject("source").getAsJsonArray("files")) {
      JsonObject file = element.getAsJsonObject();
      source.addFiles(
          File.newBuilder().setName(file.get("name").getAsString()).setContent(file.get("content").getAsString()));
    }
    FirebaseRulesLangOptions options =
        FirebaseRulesLangOptions.builder()
            .allowTernaryOperator(true).allowLetBindings(true).allowCrossServiceRules(true).build();
    CompileResult compiled = FirebaseRulesProtoCompiler.createStandalone(options).compile(source);
    JsonObject answer = message(id);
    for (Issue issue : compiled.getIssues()) {
      String list = issue.getSeverity() == Issue.Severity.ERROR ? "errors" : "warnings";
      answer.getAsJsonArray(list).add(describe(issue));
    }
    if (!compiled.hasCompilationError()) {
      RULESETS.put(context.get("rulesetName").getAsString(), new DefaultEvaluator(compiled.getRulesetAst()));
      JsonObject result = new JsonObject();
      result.addProperty("rulesVersion", compiled.getRulesetAst().getVersionValue());
      answer.add("result", result);
    } else if (answer.getAsJsonArray("errors").isEmpty()) {
      answer.getAsJsonArray("errors").add("the rules do not compile");
    }
    send(answer);
  }

  private static String describe(Issue issue) {
    return issue.getSourcePosition().getFileName() + ":" + issue.getSourcePosition().getLine() + ": " + issue.getDescription();
  }

  private static JsonObject message(long id) {
    JsonObject message = new JsonObject();
    message.addProperty("id", id);
    message.addProperty("status", "ok");
    message.add("errors", new JsonArray());
    message.add("warnings", new JsonArray());
    return message;
  }

  private static void send(JsonObject message) {
    OUT.print(new Gson().toJson(message) + "\n");
    OUT.flush();
  }

  /** One request and the documents of Firestore that it asks for, one after the other. */
  private static final class Verdict {
    /** Under which id the other side waits now: that of the request, then that of the last fetch. */
    private long id;
    private final Map<String, SettableFuture<ExpressionValue>> documents = new HashMap<>();
    private final Queue<String> toFetch = new ArrayDeque<>();
    private String fetching;
    private Boolean permit;

    Verdict(long id) {
      this.id = id;
    }

    void evaluate(JsonObject context) {
      RuleContext.Builder rule =
          RuleContext.builder()
              .service(context.get("service").getAsString())
              .method(context.get("method").getAsString())
              .path(context.get("path").getAsString())
              .supplyFunction(function("firestore.get", document -> document))
              .supplyFunction(function("firestore.exists", document -> createValue(!document.equals(NULL))));
      for (Map.Entry<String, JsonElement> variable : context.getAsJsonObject("variables").entrySet())
        rule.supplyVariable(variable.getKey(), RulesValues.ofVariable(variable.getValue().getAsJsonObject()));
      decide(RULESETS.get(context.get("rulesetName").getAsString()), rule.build());
    }

    private void decide(DefaultEvaluator rules, RuleContext rule) {
      ListenableFuture<Boolean> verdict =
          Futures.transform(rules.evaluate(rule), result -> result.permit(), MoreExecutors.directExecutor());
      // A missing field, a null, a failed function: a deny, as in production.
      ListenableFuture<Boolean> safe =
          Futures.catching(verdict, Exception.class, error -> false, MoreExecutors.directExecutor());
      safe.addListener(
          () -> {
            permit = Futures.getUnchecked(safe);
            proceed();
          },
          MoreExecutors.directExecutor());
    }

    private AsyncRuntimeFunction function(
        String name, com.google.common.base.Function<ExpressionValue, ExpressionValue> answer) {
      return new AsyncRuntimeFunction() {
        @Override
        public String name() {
          return name;
        }

        @Override
        public ListenableFuture<ExecutionResponse> execute(ExecutionRequest request) {
          ListenableFuture<ExpressionValue> document = document(RulesValues.pathOf(request.getArguments(0)));
          return Futures.transform(
              document, value -> createResponse(answer.apply(value)), MoreExecutors.directExecutor());
        }
      };
    }

    private ListenableFuture<ExpressionValue> document(String path) {
      SettableFuture<ExpressionValue> known = documents.get(path);
      if (known != null) return known;
      SettableFuture<ExpressionValue> document = SettableFuture.create();
      documents.put(path, document);
      toFetch.add(path);
      proceed();
      return document;
    }

    /** The other side can wait for one answer at a time: no fetch and no verdict while one is on its way. */
    private void proceed() {
      if (fetching != null) return;
      JsonObject message = message(id);
      if (permit != null) {
        JsonObject result = new JsonObject();
        result.addProperty("permit", permit);
        message.add("result", result);
      } else if (!toFetch.isEmpty()) {
        fetching = toFetch.remove();
        id = nextFetchId++;
        WAITING.put(id, this);
        JsonObject context = new JsonObject();
        context.addProperty("path", fetching);
        message.addProperty("server_request_id", id);
        message.addProperty("action", "fetch_firestore_document");
        message.add("context", context);
      } else {
        return;
      }
      send(message);
    }

    void receive(JsonObject reply) {
      String path = fetching;
      fetching = null;
      boolean found = reply.get("status").getAsString().equals("ok") && reply.has("result");
      documents.get(path).set(found ? RulesValues.ofDocument(reply.getAsJsonObject("result")) : NULL);
      proceed();
    }
  }
}
