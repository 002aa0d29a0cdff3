package dev.busmanager.adapter.rest.settings;

record SettingValueResponse(String key, String value) implements ListedSetting {}
