import static com.google.firebase.rules.runtime.utils.ExpressionValueUtils.NULL;
import static com.google.firebase.rules.runtime.utils.ExpressionValueUtils.createValue;

import com.google.firebase.rules.runtime.utils.ExpressionValueUtils;
import com.google.firebase.rules.runtime.v1.ExpressionListValue;
import com.google.firebase.rules.runtime.v1.ExpressionMapValue;
import com.google.firebase.rules.runtime.v1.ExpressionPathSegmentValue;
import com.google.firebase.rules.runtime.v1.ExpressionPathValue;
import com.google.firebase.rules.runtime.v1.ExpressionSetValue;
import com.google.firebase.rules.runtime.v1.ExpressionValue;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.protobuf.ByteString;
import com.google.protobuf.util.Timestamps;
import com.google.type.LatLng;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;

/** From the JSON of the Storage emulator, and from Firestore's REST documents, to values of the rules engine. */
final class RulesValues {
  private RulesValues() {}

  static ExpressionValue ofVariable(JsonObject json) {
    Map.Entry<String, JsonElement> kind = json.entrySet().iterator().next();
    JsonElement value = kind.getValue();
    switch (kind.getKey()) {
      case "null_value":
        return NULL;
      case "bool_value":
        return createValue(value.getAsBoolean());
      case "int_value":
        return createValue(value.getAsLong());
      case "float_value":
        return createValue(value.getAsDouble());
      case "string_value":
        return text(value.getAsString());
      case "timestamp_value":
        return timestamp(value.getAsString());
      case "list_value":
        return list(value.getAsJsonObject().getAsJsonArray("values"), RulesValues::ofVariable);
      case "set_value":
        ExpressionSetValue.Builder set = ExpressionSetValue.newBuilder();
        for (JsonElement item : value.getAsJsonObject().getAsJsonArray("values"))
          set.addValues(ofVariable(item.getAsJsonObject()));
        return ExpressionValue.newBuilder().setSetValue(set).build();
      case "map_value":
        return map(value.getAsJsonObject().getAsJsonObject("fields"), RulesValues::ofVariable);
      case "path_value":
        ExpressionPathValue.Builder path = ExpressionPathValue.newBuilder();
        for (JsonElement item : value.getAsJsonObject().getAsJsonArray("segments"))
          path.addSegments(ExpressionValueUtils.simpleSegment(item.getAsJsonObject().get("simple").getAsString()));
        return ExpressionValue.newBuilder().setPathValue(path).build();
      default:
        throw new IllegalArgumentException("a variable of an unknown kind: " + kind.getKey());
    }
  }

  /** A document as the rules see it: `id` and `data`. */
  static ExpressionValue ofDocument(JsonObject document) {
    String name = document.get("name").getAsString();
    JsonObject fields = document.has("fields") ? document.getAsJsonObject("fields") : new JsonObject();
    ExpressionMapValue.Builder resource =
        ExpressionMapValue.newBuilder()
            .putFields("id", text(name.substring(name.lastIndexOf('/') + 1)))
            .putFields("data", map(fields, RulesValues::ofField));
    return ExpressionValue.newBuilder().setMapValue(resource).build();
  }

  private static ExpressionValue ofField(JsonObject json) {
    Map.Entry<String, JsonElement> kind = json.entrySet().iterator().next();
    JsonElement value = kind.getValue();
    switch (kind.getKey()) {
      case "nullValue":
        return NULL;
      case "booleanValue":
        return createValue(value.getAsBoolean());
      case "integerValue":
        return createValue(value.getAsLong());
      case "doubleValue":
        return createValue(value.getAsDouble());
      case "stringValue":
        return text(value.getAsString());
      case "timestampValue":
        return timestamp(value.getAsString());
      case "bytesValue":
        ByteString bytes = ByteString.copyFrom(Base64.getDecoder().decode(value.getAsString()));
        return ExpressionValue.newBuilder().setBytesValue(bytes).build();
      case "referenceValue":
        return ExpressionValueUtils.segmentsToPathExpressions(java.util.List.of(value.getAsString().split("/")));
      case "geoPointValue":
        JsonObject point = value.getAsJsonObject();
        LatLng.Builder place = LatLng.newBuilder();
        if (point.has("latitude")) place.setLatitude(point.get("latitude").getAsDouble());
        if (point.has("longitude")) place.setLongitude(point.get("longitude").getAsDouble());
        return ExpressionValue.newBuilder().setLatlngValue(place).build();
      case "arrayValue":
        return list(value.getAsJsonObject().getAsJsonArray("values"), RulesValues::ofField);
      case "mapValue":
        return map(value.getAsJsonObject().getAsJsonObject("fields"), RulesValues::ofField);
      default:
        throw new IllegalArgumentException("a field of an unknown kind: " + kind.getKey());
    }
  }

  /** The path of a document as the REST interface takes it. */
  static String pathOf(ExpressionValue argument) {
    StringBuilder path = new StringBuilder();
    for (ExpressionPathSegmentValue segment : argument.getPathValue().getSegmentsList()) {
      String encoded = URLEncoder.encode(segment.getSimple(), StandardCharsets.UTF_8);
      path.append('/').append(encoded.replace("+", "%20").replace("%28", "(").replace("%29", ")"));
    }
    return path.toString();
  }

  private static ExpressionValue text(String value) {
    return ExpressionValue.newBuilder().setStringValue(value).build();
  }

  private static ExpressionValue timestamp(String value) {
    return ExpressionValue.newBuilder().setTimestampValue(Timestamps.parseUnchecked(value)).build();
  }

  private static ExpressionValue list(JsonArray values, Function<JsonObject, ExpressionValue> convert) {
    ExpressionListValue.Builder list = ExpressionListValue.newBuilder();
    if (values != null) for (JsonElement item : values) list.addValues(convert.apply(item.getAsJsonObject()));
    return ExpressionValue.newBuilder().setListValue(list).build();
  }

  private static ExpressionValue map(JsonObject fields, Function<JsonObject, ExpressionValue> convert) {
    ExpressionMapValue.Builder map = ExpressionMapValue.newBuilder();
    if (fields != null)
      for (Map.Entry<String, JsonElement> field : fields.entrySet())
        map.putFields(field.getKey(), convert.apply(field.getValue().getAsJsonObject()));
    return ExpressionValue.newBuilder().setMapValue(map).build();
  }
}
