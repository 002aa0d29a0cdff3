package dev.busmanager.application.file;

import java.io.IOException;
import java.io.InputStream;

/** Where a file comes from. It is opened only when it is clear that the file may come and that there is a place. */
public interface FileSource {

    InputStream open() throws IOException;
}
