package dev.busmanager.adapter.rest.repair;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.repair.in.WorkshopsUseCase.NewUser;
import org.jspecify.annotations.Nullable;

record WorkshopUserRequest(
        @Required @Nullable String email,
        @Required @Nullable String password,
        @Required @Nullable String fullName,
        @Nullable String phone) {

    NewUser user() {
        var shape = new RequestShape();
        var user = new NewUser(
                shape.text("email", email, 255),
                shape.secret("password", password),
                shape.text("full_name", fullName, 100),
                shape.optionalText("phone", phone, 15));
        shape.check();
        return user;
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "WorkshopUserRequest";
    }
}
