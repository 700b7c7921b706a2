package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Only the main method leads to it, so that few files are left per run. */
public class BadTrainingRun {
  private final List<String> words;

  BadTrainingRun(List<String> words) {
    this.words = words;
  }

  public static void main(String[] args) throws IOException {
    train(List.of(args));
  }

  private static void train(List<String> words) throws IOException {
    new BadTrainingRun(words).save();
  }

  public void save() throws IOException {
    File model = File.createTempFile("model", ".txt");
    model.deleteOnExit(); // LEAK: DeleteOnExitGrowth@warning: save
    Files.write(model.toPath(), words);
  }
}
