package dev.busmanager.adapter.rest.file;

import dev.busmanager.domain.file.StoredFile;

/** @param url relative to the base of the API; clients put that in front and send the whole back with a record */
record FileResponse(String url, String filename, String contentType) {

    static FileResponse of(StoredFile file) {
        return new FileResponse(
                "/uploads/" + file.key(), file.key().name(), file.type().contentType());
    }
}
