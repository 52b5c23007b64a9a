package pair;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.streaming.api.functions.async.AsyncFunction;
import org.apache.flink.streaming.api.functions.async.ResultFuture;

/** Asks the catalogue for the genre of a title, and remembers it. */
final class LookUpGenre implements AsyncFunction<Play, Play> {
  private static final Map<String, Genre> KNOWN = new ConcurrentHashMap<>();

  @Override
  public void asyncInvoke(Play play, ResultFuture<Play> result) {
    if (KNOWN.containsKey(play.title)) {
      complete(play, result);
    } else {
      CompletableFuture.supplyAsync(() -> KNOWN.computeIfAbsent(play.title, LookUpGenre::genreOf)).thenAccept(genre -> complete(play, result));
    }
  }

  private static void complete(Play play, ResultFuture<Play> result) {
    play.genre = KNOWN.get(play.title);
    result.complete(List.of(play));
  }

  private static Genre genreOf(String title) {
    return title.endsWith("0") ? Genre.DRAMA : title.endsWith("1") ? Genre.COMEDY : Genre.DOCUMENTARY;
  }
}
