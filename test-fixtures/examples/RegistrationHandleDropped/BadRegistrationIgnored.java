package examples.registrationhandledropped;

import java.util.function.Consumer;

/** The provider is shared, the combo box is not. */
public class BadRegistrationIgnored {
  private DataProvider provider;
  private int refreshes;

  public void setDataProvider(DataProvider next) {
    provider = next;
    provider.addDataListener(change -> refreshes++); // LEAK: RegistrationHandleDropped@info: setDataProvider
  }

  public void onDetach() {
    refreshes = 0;
  }

  /** Shared by many. */
  public interface DataProvider {
    Registration addDataListener(Consumer<String> listener);
  }

  /** Undoes what gave it. */
  public interface Registration {
    void remove();
  }
}
