package examples.listenerneverremoved;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.HashMap;
import java.util.Map;
import javax.swing.JFrame;

/** The manager is shared; the frame it gives for a workspace may end with it: no error. */
public class BadFrameOfWorkspace {
  /** Knows the frame of each workspace. */
  public static final class Frames {
    private static final Frames SHARED = new Frames();
    private final Map<Thread, JFrame> frames = new HashMap<>();

    public static Frames getInstance() {
      return SHARED;
    }

    public JFrame getFrame(Thread workspace) {
      return frames.get(workspace);
    }
  }

  private final Thread workspace;
  private int activations;

  public BadFrameOfWorkspace(Thread workspace) {
    this.workspace = workspace;
  }

  public void show() {
    WindowAdapter counting =
        new WindowAdapter() {
          @Override
          public void windowActivated(WindowEvent event) {
            activations++;
          }
        };
    Frames.getInstance().getFrame(workspace).addWindowListener(counting); // LEAK: ListenerNeverRemoved@warning: show
  }

  public void dispose() {
    activations = 0;
  }
}
