package dev.busmanager.adapter.rest.settings;

/** A row of the list: the office reads all of it, everyone else key and value only. */
sealed interface ListedSetting permits SettingRowResponse, SettingValueResponse {}
